import { bareRecord, getPath, ownMember, setMember, setPath } from '../kernel/paths.ts';
import { withoutCellErrors } from './cell-errors.ts';
import { doubtOf } from './errors.ts';
import { isNoName } from './labels.ts';
import { isEmpty } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import type { CasesRule, ParserProfile } from './profile.ts';
import { patternOf } from '../kernel/patterns.ts';
import { visibleText } from '../kernel/plain-text.ts';
import type { Cell } from '../documents/index.ts';
import { transformNamed } from './transforms/index.ts';

/** A pattern over a value looks at no more of it. */
export const LONGEST_LOOKED_AT = 500;

/** What rules of every family have in common once the text of a value is found. */
type Target = { field: string; omitWhenEmpty?: boolean };
type Wanted = Target & {
  transform?: string;
  options?: Record<string, unknown>;
  except?: string;
  secret?: boolean;
};

export const put = (parsed: Parsed, rule: Target, value: unknown, source: Source | null): void => {
  if (rule.omitWhenEmpty && isEmpty(value)) return;
  const isSet = setPath(parsed.values, rule.field, value);
  if (isSet && source && !isEmpty(value)) setMember(parsed.sources, rule.field, source);
};

const LISTS = new Set(['phones', 'splitters']);

const without = (parsed: Parsed, value: unknown, except: string | undefined): unknown => {
  if (!except || !Array.isArray(value)) return value;
  const known = [getPath(parsed.values, except)].flat();
  return value.filter((item) => !known.includes(item));
};

/** Without cells that hold an error of the spreadsheet program; null when nothing else is there. */
const withoutErrors = (
  parsed: Parsed,
  field: string,
  found: { text: string; cells: readonly Cell[] },
): { text: string; cells: readonly Cell[] } | null => {
  const cells = found.cells.filter((cell) => withoutCellErrors(cell, field, parsed));
  if (cells.length === found.cells.length) return found;
  if (cells.length === 0) return null;
  return { cells, text: cells.map(({ text }) => text).join('\n') };
};

/** Puts what the rule's transform makes of the text; nothing found puts null or an empty list. */
export const putText = (
  parsed: Parsed,
  rule: Wanted,
  found: { text: string; cells: readonly Cell[]; source: Source } | null,
  { timeZone, country }: Pick<ParserProfile['definition'], 'timeZone' | 'country'>,
): void => {
  const { field, options = {} } = rule;
  const whole = found && withoutErrors(parsed, field, found);
  const clean = whole && isNoName(field, whole.text) ? null : whole;
  if (!found || !clean) return put(parsed, rule, LISTS.has(rule.transform ?? '') ? [] : null, null);
  const seen = { ...clean, text: visibleText(clean.text) };
  const result = transformNamed(rule.transform ?? 'text')(seen, {
    field,
    timeZone,
    country,
    options,
  });
  const value = without(parsed, result.value, rule.except);
  put(parsed, rule, value, found.source);
  parsed.errors.push(...(result.errors ?? []));
  parsed.warnings.push(...(result.warnings ?? []));
  for (const [extra, more] of Object.entries(result.extra ?? {})) {
    if (setPath(parsed.values, extra, more)) setMember(parsed.sources, extra, found.source);
  }
  if (rule.secret && !isEmpty(value)) parsed.secrets.push(field);
};

export const caseOf = (
  { cases }: Pick<CasesRule, 'cases'>,
  values: Readonly<Record<string, unknown>>,
): CasesRule['cases'][number] | undefined =>
  cases.find(({ when }) =>
    Object.entries(when).every(([path, pattern]) =>
      patternOf(pattern).test(String(getPath(values, path) ?? '').slice(0, LONGEST_LOOKED_AT)),
    ),
  );

const LONGEST_SHOWN = 80;

/** A case that the profile takes for want of a better one. */
export const doubtCase = (
  { values, sources, warnings }: Parsed,
  field: string,
  chosen: CasesRule['cases'][number] | undefined,
): void => {
  if (chosen?.doubt !== true) return;
  const paths = Object.keys(chosen.when);
  const words = paths.map((path) => getPath(values, path)).filter((value) => !isEmpty(value));
  const text = words.map(String).join(', ').slice(0, LONGEST_SHOWN);
  const cells = paths.flatMap((path) => ownMember(sources, path)?.cells ?? []);
  warnings.push(doubtOf('INVALID_VALUE.case', { text }, { field, cells }));
};

/** A case is decided by other fields: their places are its place. */
export const putCase = (parsed: Parsed, rule: CasesRule): void => {
  const chosen = caseOf(rule, parsed.values);
  const asked = Object.keys((chosen ?? rule.cases[0])?.when ?? {});
  const [first, ...more] = asked.flatMap((path) => ownMember(parsed.sources, path) ?? []);
  const all = <Key extends 'cells' | 'lines'>(key: Key): Pick<Source, Key> | undefined => {
    const places = [first, ...more].flatMap((source) => source?.[key] ?? []);
    return places.length > 0 ? ({ [key]: [...new Set(places)] } as Pick<Source, Key>) : undefined;
  };
  const isPlaced = first && first.from !== 'profile' && first.from !== 'person';
  const source: Source = isPlaced
    ? { ...first, ...all('cells'), ...all('lines') }
    : { from: 'profile' };
  put(parsed, rule, chosen ? chosen.value : (rule.otherwise ?? null), source);
  doubtCase(parsed, rule.field, chosen);
};

/** Whether a rule has its turn: `whenEmpty` rules only follow those that found nothing. */
export const hasTurn = (
  parsed: Parsed,
  { field, whenEmpty }: { field: string; whenEmpty?: boolean },
): boolean => !whenEmpty || isEmpty(getPath(parsed.values, field));

export const emptyParsed = (): Parsed => ({
  values: bareRecord(),
  sources: bareRecord(),
  errors: [],
  warnings: [],
  secrets: [],
});
