import {
  type Budget,
  bareRecord,
  budgetOf,
  BudgetError,
  ownMember,
  setMember,
} from '../kernel/index.ts';
import { evaluateLogic, truthy } from '../lifecycle/index.ts';
import { checkNote, checkValue, isEmptyAnswer } from './check-value.ts';
import {
  type AnswerRow,
  type Answers,
  type FormDefinition,
  type FormField,
  MOST_ROWS,
  noteKey,
} from './definition.ts';
import { type FormProblem, nameOfField } from './problem.ts';
import { inRuleOrder } from './rule-refs.ts';

/** For all rules of a form together: a phone must answer while somebody types. */
export const MOST_FORM_STEPS = 60_000;

/** A field as it stands with these answers. */
export type Filled = {
  field: FormField;
  /** `key`, or `group[0].key`. */
  path: string;
  isShown: boolean;
  isRequired: boolean;
  value: unknown;
  note: string | null;
  problem: FormProblem | null;
  /** Of a group: its fields, row by row. */
  rows: readonly (readonly Filled[])[];
};

export type FilledForm = {
  items: readonly Filled[];
  /** What counts: answers of fields that are shown, with the computed values. */
  answers: Answers;
  problems: readonly FormProblem[];
};

type Scope = Record<string, unknown>;

const isSet = (rule: unknown): boolean =>
  rule !== undefined &&
  rule !== null &&
  !(typeof rule === 'object' && Object.keys(rule).length === 0);

/** A rule that fails hides nothing and asks for nothing: the answer is worth more than the rule. */
const holds = (rule: unknown, scope: Scope, budget: Budget, otherwise: boolean): boolean => {
  if (!isSet(rule)) return otherwise;
  try {
    return truthy(evaluateLogic(rule, scope, budget));
  } catch (error) {
    if (error instanceof BudgetError) throw error;
    return otherwise;
  }
};

const DECIMALS = 6;

const computed = ({ compute, decimals }: FormField, scope: Scope, budget: Budget): unknown => {
  try {
    const value = evaluateLogic(compute, scope, budget);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return null;
      const factor = 10 ** (decimals ?? DECIMALS);
      return Math.round(value * factor) / factor;
    }
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  } catch (error) {
    if (error instanceof BudgetError) throw error;
    return null;
  }
};

const rowsGiven = (value: unknown): AnswerRow[] =>
  Array.isArray(value)
    ? value
        .slice(0, MOST_ROWS + 1)
        .map((row: unknown) => (typeof row === 'object' && row !== null ? (row as AnswerRow) : {}))
    : [];

const needed = (field: FormField, path: string): FormProblem => ({
  path,
  key: 'FORM_ANSWER_NEEDED',
  params: { field: nameOfField(field) },
});

const rowsProblem = (field: FormField, path: string, count: number): FormProblem | null => {
  const { min = 0, max = MOST_ROWS } = field;
  const name = nameOfField(field);
  if (count < min) return { path, key: 'FORM_ROWS_FEW', params: { field: name, limit: min } };
  if (count > max) return { path, key: 'FORM_ROWS_MANY', params: { field: name, limit: max } };
  return null;
};

const judge = (item: Omit<Filled, 'problem'>): FormProblem | null => {
  const { field, path, isShown, isRequired, value, note } = item;
  if (!isShown || field.kind === 'section' || field.kind === 'computed') return null;
  if (field.kind === 'group') return rowsProblem(field, path, item.rows.length);
  if (!isEmptyAnswer(value))
    return checkValue(value, field, path) ?? (note === null ? null : checkNote(note, field, path));
  if (isRequired) return needed(field, path);
  return field.kind === 'photo' && (field.min ?? 0) > 0
    ? { path, key: 'FORM_PHOTOS_FEW', params: { field: nameOfField(field), limit: field.min ?? 0 } }
    : null;
};

type Given = { answers: Answers; scope: Scope; budget: Budget; before: string };

const fillField = (field: FormField, { answers, scope, budget, before }: Given): Filled => {
  const path = before + field.key;
  const isShown = holds(field.shownIf, scope, budget, true);
  const isRequired =
    isShown && (field.required === true || holds(field.requiredIf, scope, budget, false));
  const given = ownMember(answers, field.key);
  const rows =
    field.kind === 'group' && isShown
      ? rowsGiven(given).map((row, index) =>
          fillFields(field.fields ?? [], {
            answers: row,
            scope: { ...scope },
            budget,
            before: `${path}[${String(index)}].`,
          }),
        )
      : [];
  const value = !isShown
    ? null
    : field.kind === 'computed'
      ? computed(field, scope, budget)
      : field.kind === 'group'
        ? rows.map((row) => answersOf(row))
        : typeof given === 'string'
          ? given.trim()
          : (given ?? null);
  const noted =
    field.noteOnNo === true && value === false ? ownMember(answers, noteKey(field.key)) : null;
  const note = typeof noted === 'string' && noted.trim() !== '' ? noted.trim() : null;
  const item = { field, path, isShown, isRequired, value, note, rows };
  return { ...item, problem: judge(item) };
};

/** Fields in their own order, evaluated in that of their rules: `scope` gets each answer that counts. */
const fillFields = (fields: readonly FormField[], given: Given): Filled[] => {
  const filled = new Map<FormField, Filled>();
  for (const field of inRuleOrder(fields).order) {
    const item = fillField(field, given);
    setMember(given.scope, field.key, isEmptyAnswer(item.value) ? null : item.value);
    filled.set(field, item);
  }
  return fields.flatMap((field) => filled.get(field) ?? []);
};

const answersOf = (items: readonly Filled[]): Answers => {
  const answers = bareRecord();
  for (const { field, isShown, value, note } of items) {
    if (!isShown || isEmptyAnswer(value)) continue;
    setMember(answers, field.key, value);
    if (note !== null) setMember(answers, noteKey(field.key), note);
  }
  return { ...answers };
};

const problemsOf = (items: readonly Filled[]): FormProblem[] =>
  items.flatMap(({ problem, rows }) => [
    ...(problem ? [problem] : []),
    ...rows.flatMap((row) => problemsOf(row)),
  ]);

/**
 * A form with answers laid over it: what is shown and asked for, what is computed, what is wrong. The
 * phone shows it while somebody types, and the server judges by it what was sent. Throws `BudgetError`
 * for a form that no check let through.
 */
export const fillForm = (
  { fields }: FormDefinition,
  answers: Answers,
  budget: Budget = budgetOf(MOST_FORM_STEPS, 'The form'),
): FilledForm => {
  const items = fillFields(fields, { answers, scope: bareRecord(), budget, before: '' });
  return { items, answers: answersOf(items), problems: problemsOf(items) };
};

/** All fields of a filled form, with those of rows, in the order of the screen. */
export const flatItems = (items: readonly Filled[]): Filled[] =>
  items.flatMap((item) => [item, ...item.rows.flatMap((row) => flatItems(row))]);
