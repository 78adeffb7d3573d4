import { getPath } from '../../kernel/paths.ts';
import { isEmpty } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';

/** Path in the values → value. Of a list `rows` and, for its first rows, paths such as `0.phone`. */
export type ExpectedValues = Readonly<Record<string, unknown>>;
export type SampleFailure = { field: string; expected: unknown; read: unknown };
export type SampleResult = {
  sample: string;
  fileName: string;
  failures: SampleFailure[];
  /** Set when the file was not read at all. */
  error?: string;
};
export type RegressionResult = {
  ranAt: string;
  passed: number;
  failed: number;
  samples: SampleResult[];
};

type Read = Pick<Parsed, 'values' | 'secrets'>;

const ROWS_COMPARED = 5;
/** Follow from the profile, not from the file. */
const NOT_COMPARED = new Set(['kind', 'partnerGroup', 'partner', 'serviceIdType']);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

const isSecret = ({ secrets }: Read, field: string): boolean =>
  secrets.some((path) => path === field || path.startsWith(`${field}.`));

const fieldsOf = (read: Read): string[] =>
  Object.keys(read.values).filter(
    (field) => !NOT_COMPARED.has(field) && !isEmpty(read.values[field]) && !isSecret(read, field),
  );

/** What a sample must give from now on: everything that was read from it, passwords apart. */
export const expectedOf = (drafts: readonly Read[], isList: boolean): Record<string, unknown> => {
  const [first] = drafts;
  if (!isList)
    return first
      ? Object.fromEntries(fieldsOf(first).map((field) => [field, plain(first.values[field])]))
      : {};
  const rows = drafts
    .slice(0, ROWS_COMPARED)
    .flatMap((draft, row) =>
      fieldsOf(draft).map((field) => [`${row}.${field}`, plain(draft.values[field])] as const),
    );
  return { rows: drafts.length, ...Object.fromEntries(rows) };
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
};

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(plain(a))) === JSON.stringify(sorted(plain(b)));

/** Where a reading departs from what a sample must give. */
export const compareSample = (
  expected: ExpectedValues,
  drafts: readonly Read[],
  isList: boolean,
): SampleFailure[] => {
  const values = drafts.map((draft) => draft.values);
  const whole: unknown = isList ? { rows: values.length, ...values } : (values[0] ?? {});
  return Object.entries(expected).flatMap(([field, wanted]) => {
    const read = plain(getPath(whole, field));
    return same(wanted, read) ? [] : [{ field, expected: wanted, read }];
  });
};
