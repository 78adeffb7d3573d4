import type { Finding } from './errors.ts';

/**
 * Where a value came from: cells of a sheet, lines of a text (`L12`), a mail's subject, the file's
 * name, the profile, or a reviewer.
 */
export type Source = {
  from: 'cells' | 'lines' | 'subject' | 'file-name' | 'profile' | 'person';
  sheet?: string;
  cells?: string[];
  lines?: string[];
};

export type Parsed = {
  values: Record<string, unknown>;
  /** By the same path as the value; groups such as `voip` have one entry for all. */
  sources: Record<string, Source>;
  errors: Finding[];
  warnings: Finding[];
  /** Paths in `values` that must never be stored or shown in clear. */
  secrets: string[];
};

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** Values and sources without helpers, whose path starts with `$`. */
export const withoutHelpers = ({
  values,
  sources,
}: Pick<Parsed, 'values' | 'sources'>): Pick<Parsed, 'values' | 'sources'> => {
  const kept = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith('$')));
  return { values: kept(values), sources: kept(sources) };
};
