import type { FormProblem } from './problem.ts';
import { LONGEST_HELP } from './definition.ts';

type Wanted = 'a text' | 'a number' | 'true or false' | 'a list' | 'a rule' | 'texts by language';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LANGUAGES = ['ms', 'fr'];

const fits = (value: unknown, wanted: Wanted): boolean => {
  if (wanted === 'a text') return typeof value === 'string' && value.length <= LONGEST_HELP;
  if (wanted === 'a number') return Number.isFinite(value);
  if (wanted === 'true or false') return typeof value === 'boolean';
  if (wanted === 'a list') return Array.isArray(value);
  if (wanted === 'texts by language')
    return (
      isRecord(value) &&
      Object.entries(value).every(
        ([language, text]) => LANGUAGES.includes(language) && fits(text, 'a text'),
      )
    );
  return value === null || isRecord(value);
};

const MEMBERS: Readonly<Record<string, Wanted>> = {
  key: 'a text',
  kind: 'a text',
  label: 'a text',
  translations: 'texts by language',
  help: 'a text',
  required: 'true or false',
  shownIf: 'a rule',
  requiredIf: 'a rule',
  unit: 'a text',
  min: 'a number',
  max: 'a number',
  decimals: 'a number',
  options: 'a list',
  compute: 'a rule',
  noteOnNo: 'true or false',
  fields: 'a list',
};
const OPTION: Readonly<Record<string, Wanted>> = {
  value: 'a text',
  label: 'a text',
  translations: 'texts by language',
};

const wrong = (place: string, expected: string): FormProblem => ({
  path: place,
  key: 'FORM_SHAPE',
  params: { place: place === '' ? 'definition' : place, expected },
});

const membersOf = (
  value: unknown,
  known: Readonly<Record<string, Wanted>>,
  must: readonly string[],
  place: string,
): FormProblem[] => {
  if (!isRecord(value)) return [wrong(place, 'an object')];
  const names = Object.keys(value);
  const stray = names.find((name) => !Object.hasOwn(known, name));
  if (stray !== undefined)
    return [wrong(`${place}.${stray.slice(0, 64)}`, `one of ${Object.keys(known).join(', ')}`)];
  const lacking = must.find((name) => !Object.hasOwn(value, name));
  if (lacking !== undefined) return [wrong(`${place}.${lacking}`, known[lacking] ?? '')];
  return names.flatMap((name) => {
    const wanted = known[name];
    return wanted && !fits(value[name], wanted) ? [wrong(`${place}.${name}`, wanted)] : [];
  });
};

const DEEPEST = 2;

const fieldShape = (
  value: unknown,
  kinds: readonly string[],
  place: string,
  depth: number,
): FormProblem[] => {
  const problems = membersOf(value, MEMBERS, ['key', 'kind', 'label'], place);
  if (problems.length > 0) return problems;
  const { kind, options, fields } = value as Record<string, unknown>;
  if (!kinds.includes(kind as string))
    return [wrong(`${place}.kind`, `one of ${kinds.join(', ')}`)];
  return [
    ...((options ?? []) as unknown[]).flatMap((option, index) =>
      membersOf(option, OPTION, ['value', 'label'], `${place}.options[${String(index)}]`),
    ),
    ...(depth >= DEEPEST && Array.isArray(fields) && fields.length > 0
      ? [wrong(`${place}.fields`, 'no group in a group')]
      : ((fields ?? []) as unknown[]).flatMap((field, index) =>
          fieldShape(field, kinds, `${place}.fields[${String(index)}]`, depth + 1),
        )),
  ];
};

/** Members, their types and nothing else: what a program sends that knows the form only roughly. */
export const shapeProblems = (given: unknown, kinds: readonly string[]): FormProblem[] => {
  if (!isRecord(given) || !Array.isArray(given['fields']))
    return [wrong('', '{ "fields": [...] }')];
  const stray = Object.keys(given).find((name) => name !== 'fields');
  if (stray !== undefined) return [wrong(stray.slice(0, 64), 'fields')];
  return (given['fields'] as unknown[])
    .slice(0, 500)
    .flatMap((field, index) => fieldShape(field, kinds, `fields[${String(index)}]`, 1));
};
