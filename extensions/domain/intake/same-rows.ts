import { ownMember } from '../kernel/paths.ts';
import { doubtOf, findingOf } from './errors.ts';
import { isEmpty } from './parsed.ts';
import type { TableRow } from './table-row.ts';

/** Numbers that a partner gives to one order only. */
const OF_ONE_ORDER = ['woNumber', 'awoNumber'];

/** Says of a row that an earlier one is the same order, or has a number that only one can have. */
export const duplicateFinder = (key: readonly string[]): ((row: TableRow) => void) => {
  const seen = new Map<string, { sheet: string; row: number }>();
  const numbers = new Map<string, { sheet: string; row: number }>();
  return ({ sheet, row, values, errors, warnings }) => {
    const parts = key.map((field) => ownMember(values, field));
    if (parts.every(isEmpty) || isEmpty(parts[0])) return;
    const text = parts.map(String).join('|').toUpperCase();
    const first = seen.get(text);
    if (first)
      return void errors.push(findingOf('DUPLICATE_ROW.at', first, { duplicateOf: first }));
    seen.set(text, { sheet, row });
    for (const field of OF_ONE_ORDER) {
      const value = ownMember(values, field);
      if (typeof value !== 'string' || value === '') continue;
      const same = numbers.get(`${field}/${value}`);
      if (!same) numbers.set(`${field}/${value}`, { sheet, row });
      else warnings.push(doubtOf('DUPLICATE_ROW.number', { ...same, value }, { field }));
    }
  };
};
