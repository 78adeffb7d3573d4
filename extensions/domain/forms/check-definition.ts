import { BudgetError, isSafeKey } from '../kernel/index.ts';
import { logicProblems } from '../lifecycle/index.ts';
import { FIELD_KINDS } from './choices.ts';
import {
  type Answers,
  type FormDefinition,
  type FormField,
  isAnswerable,
  LONGEST_LABEL,
  LONGEST_TEXT,
  MOST_FIELDS,
  MOST_OPTIONS,
  MOST_PHOTOS,
  MOST_ROWS,
  MOST_STARS,
} from './definition.ts';
import { fillForm } from './fill.ts';
import type { FormMessageKey, FormProblem } from './problem.ts';
import { shapeProblems } from './shape.ts';
import { inRuleOrder, namesIn, rulesOf } from './rule-refs.ts';

/** Allowed while somebody designs, and not in what is published. */
const UNFINISHED: readonly FormMessageKey[] = [
  'FORM_EMPTY',
  'FORM_FIELD_LABEL',
  'FORM_FIELD_OPTIONS',
  'FORM_FIELD_LIMITS',
  'FORM_GROUP_FIELDS',
  'FORM_COMPUTE_MISSING',
];

const KEY = /^[a-z][a-z0-9_]{0,63}$/;
const MOST_NUMBER = 1e12;

type Place = { fields: readonly FormField[]; outer: readonly FormField[]; before: string };

const problem = (
  path: string,
  key: FormMessageKey,
  params: FormProblem['params'] = {},
): FormProblem => ({ path, key, params });

const hasKey = (field: FormField, among: readonly FormField[]): boolean =>
  KEY.test(field.key) &&
  isSafeKey(field.key) &&
  among.filter(({ key }) => key === field.key).length === 1;

const optionsFine = ({ options = [] }: FormField): boolean => {
  const labels = options.map(({ label }) => label.trim());
  const isNamed = labels.every((label) => label !== '' && label.length <= LONGEST_LABEL);
  const values = options.map(({ value }) => value);
  const isValued = values.every((value) => value !== '' && value.length <= LONGEST_TEXT);
  return (
    options.length >= 2 &&
    options.length <= MOST_OPTIONS &&
    isNamed &&
    isValued &&
    new Set(labels).size === labels.length &&
    new Set(values).size === values.length
  );
};

const mostOf = ({ kind }: FormField): number => {
  if (kind === 'group') return MOST_ROWS;
  return kind === 'photo' ? MOST_PHOTOS : MOST_NUMBER;
};

const limitsFine = (field: FormField): boolean => {
  const { min, max, decimals = 0, kind } = field;
  const most = mostOf(field);
  const least = kind === 'number' ? -most : 0;
  const isIn = (limit: number | undefined) =>
    limit === undefined || (limit >= least && limit <= most);
  return (
    isIn(min) &&
    isIn(max) &&
    (min === undefined || max === undefined || min <= max) &&
    (kind === 'number' ||
      [min, max].every((limit) => limit === undefined || Number.isInteger(limit))) &&
    Number.isInteger(decimals) &&
    decimals >= 0 &&
    decimals <= 6
  );
};

const partsProblem = (field: FormField): FormMessageKey | null => {
  const { kind } = field;
  if ((kind === 'choice' || kind === 'choices') && !optionsFine(field)) return 'FORM_FIELD_OPTIONS';
  if (!limitsFine(field)) return 'FORM_FIELD_LIMITS';
  if (kind === 'computed' && rulesOf({ ...field, shownIf: null, requiredIf: null }).length === 0)
    return 'FORM_COMPUTE_MISSING';
  if (kind !== 'group') return null;
  const inside = field.fields ?? [];
  return inside.length === 0 || inside.some((one) => one.kind === 'group' || one.kind === 'section')
    ? 'FORM_GROUP_FIELDS'
    : null;
};

const ruleProblems = (field: FormField, path: string, known: ReadonlySet<string>): FormProblem[] =>
  rulesOf(field).flatMap((rule): FormProblem[] => {
    const [wrong] = logicProblems(rule);
    if (wrong)
      return [
        problem(path, 'FORM_RULE_INVALID', {
          field: field.label,
          why: `${wrong.path} ${wrong.message}`.trim(),
        }),
      ];
    const other = namesIn(rule).find((name) => !known.has(name));
    return other === undefined
      ? []
      : [problem(path, 'FORM_RULE_UNKNOWN', { field: field.label, other })];
  });

const fieldProblems = ({ fields, outer, before }: Place): FormProblem[] =>
  fields.flatMap((field, index) => {
    const path = before + field.key;
    const label = field.label.trim();
    const n = `${before}${String(index + 1)}`;
    const unnamed = label === '' || label.length > LONGEST_LABEL;
    if (!hasKey(field, [...fields, ...outer]))
      return [problem(path, 'FORM_FIELD_KEY', { field: field.label || field.key })];
    const wrong = partsProblem(field);
    const most = wrong === 'FORM_FIELD_OPTIONS' ? MOST_OPTIONS : mostOf(field);
    const answerable = [...fields, ...outer].filter(isAnswerable).map(({ key }) => key);
    const inside = field.fields ?? [];
    return [
      ...(unnamed ? [problem(path, 'FORM_FIELD_LABEL', { n, most: LONGEST_LABEL })] : []),
      ...(wrong ? [problem(path, wrong, { field: field.label, most })] : []),
      ...ruleProblems(field, path, new Set(answerable)),
      ...fieldProblems({ fields: inside, outer: fields, before: `${path}.` }),
    ];
  });

const circleProblems = (fields: readonly FormField[], before = ''): FormProblem[] => [
  ...inRuleOrder(fields).circle.map((field) =>
    problem(before + field.key, 'FORM_RULE_CIRCLE', { field: field.label }),
  ),
  ...fields.flatMap(({ key, fields: inside = [] }) => circleProblems(inside, `${before}${key}.`)),
];

const LONG = 'x'.repeat(LONGEST_TEXT);

/** The most that somebody could answer, which is the most that rules can cost. */
const worstAnswer = (field: FormField): unknown => {
  const options = (field.options ?? []).map(({ value }) => value);
  switch (field.kind) {
    case 'group':
      return Array.from({ length: field.max ?? MOST_ROWS }, () => worstAnswers(field.fields ?? []));
    case 'choices':
      return options;
    case 'choice':
      return options[0];
    case 'photo':
      return Array.from({ length: MOST_PHOTOS }, () => LONG.slice(0, 36));
    case 'number':
      return field.max ?? 1;
    case 'rating':
      return MOST_STARS;
    case 'yes_no':
      return true;
    default:
      return LONG;
  }
};

const worstAnswers = (fields: readonly FormField[]): Answers =>
  Object.fromEntries(fields.map((field) => [field.key, worstAnswer(field)]));

const withoutRules = (field: FormField, but: FormField): FormField => {
  const { shownIf: _shown, requiredIf: _required, compute: _compute, ...rest } = field;
  const inside = field.fields && { fields: field.fields.map((one) => withoutRules(one, but)) };
  if (field === but) return { ...field, ...inside };
  return { ...rest, ...inside, ...(field.kind === 'computed' && { kind: 'text' as const }) };
};

const isCostly = (definition: FormDefinition): boolean => {
  try {
    fillForm(definition, worstAnswers(definition.fields));
    return false;
  } catch (error) {
    return error instanceof BudgetError;
  }
};

/** The field whose own rules are too costly, else the last that has rules: together they are. */
const costProblems = (definition: FormDefinition): FormProblem[] => {
  if (!isCostly(definition)) return [];
  const withRules = definition.fields
    .flatMap((field) => [field, ...(field.fields ?? [])])
    .filter((field) => rulesOf(field).length > 0);
  const guilty =
    withRules.find((one) =>
      isCostly({ fields: definition.fields.map((field) => withoutRules(field, one)) }),
    ) ?? withRules.at(-1);
  return guilty ? [problem(guilty.key, 'FORM_RULE_COSTLY', { field: guilty.label })] : [];
};

const countFields = (fields: readonly FormField[]): number =>
  fields.reduce((sum, field) => sum + 1 + countFields(field.fields ?? []), 0);

/** Everything that keeps a definition from being published, each with its field. */
export const checkDefinition = (given: unknown): FormProblem[] => {
  const shape = shapeProblems(
    given,
    FIELD_KINDS.map(({ value }) => value),
  );
  if (shape.length > 0) return shape;
  const definition = given as FormDefinition;
  const { fields } = definition;
  const n = countFields(fields);
  if (n > MOST_FIELDS) return [problem('', 'FORM_FIELDS_MOST', { n, most: MOST_FIELDS })];
  const isEmpty = !fields.some((field) => isAnswerable(field) && field.kind !== 'computed');
  const problems = [
    ...(isEmpty ? [problem('', 'FORM_EMPTY')] : []),
    ...fieldProblems({ fields, outer: [], before: '' }),
  ];
  if (problems.some(({ key }) => !UNFINISHED.includes(key))) return problems;
  const circles = circleProblems(fields);
  return [...problems, ...(circles.length > 0 ? circles : costProblems(definition))];
};

/** What keeps a draft from being saved: not what its designer has yet to do. */
export const checkDraft = (given: unknown): FormProblem[] =>
  checkDefinition(given).filter(({ key }) => !UNFINISHED.includes(key));
