import { ownMember } from '../kernel/paths.ts';
import { findingOf } from './errors.ts';
import { isEmpty } from './parsed.ts';
import type { TableRow } from './table-row.ts';

/** Says of a row that an earlier one is the same order. */
export const duplicateFinder = (key: readonly string[]): ((row: TableRow) => void) => {
  const seen = new Map<string, { sheet: string; row: number }>();
  return ({ sheet, row, values, errors }) => {
    const parts = key.map((field) => ownMember(values, field));
    if (parts.every(isEmpty) || isEmpty(parts[0])) return;
    const text = parts.map(String).join('|').toUpperCase();
    const first = seen.get(text);
    if (!first) seen.set(text, { sheet, row });
    else errors.push(findingOf('DUPLICATE_ROW.at', first, { duplicateOf: first }));
  };
};
