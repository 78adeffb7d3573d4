import { checkColumn, type ColumnLimit } from '../../../domain/kernel/column-value.ts';
import { COLUMN_LIMITS } from '../../../domain/kernel/generated/column-limits.ts';
import type { FieldProblem } from './column-errors.ts';

/** Operators that compare with values of the column's own type. */
const COMPARES = new Set([
  ...['_eq', '_neq', '_in', '_nin', '_lt', '_lte', '_gt', '_gte', '_between', '_nbetween'],
]);
/** Any text may be compared with a text, whether or not a row could hold it. */
const COMPARED_AS_TYPE = new Set(['uuid', 'integer', 'bigInteger', 'decimal', 'date', 'timestamp']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valuesOf = (given: unknown): unknown[] => {
  if (Array.isArray(given)) return given;
  return typeof given === 'string' && given.includes(',') ? given.split(',') : [given];
};

/** Words such as `$NOW` are replaced by values later. */
const isVariable = (value: unknown): boolean => typeof value === 'string' && value.startsWith('$');

const leafProblem = (
  limit: ColumnLimit,
  field: string,
  operators: unknown,
): FieldProblem | null => {
  if (!COMPARED_AS_TYPE.has(limit.type)) return null;
  const entries = isObject(operators) ? Object.entries(operators) : [['_eq', operators] as const];
  for (const [operator, given] of entries) {
    if (!COMPARES.has(operator)) continue;
    for (const value of valuesOf(given)) {
      const found = isVariable(value) || value === '' ? null : checkColumn(limit, value);
      if (found) return { field, ...found };
    }
  }
  return null;
};

const asKey = (filter: unknown): boolean =>
  !isObject(filter) || Object.keys(filter).every((key) => key.startsWith('_'));

/** The first comparison that the database could not even make, such as an id with no id. */
export const filterProblem = (collection: string, filter: unknown): FieldProblem | null => {
  if (!isObject(filter)) return null;
  for (const [key, value] of Object.entries(filter)) {
    if (key === '_and' || key === '_or') {
      for (const part of Array.isArray(value) ? value : []) {
        const found = filterProblem(collection, part);
        if (found) return found;
      }
      continue;
    }
    const limits = COLUMN_LIMITS[collection];
    const limit = limits && Object.hasOwn(limits, key) ? limits[key] : undefined;
    if (!limit) continue;
    const found =
      limit.to && !asKey(value) ? filterProblem(limit.to, value) : leafProblem(limit, key, value);
    if (found) return found;
  }
  return null;
};
