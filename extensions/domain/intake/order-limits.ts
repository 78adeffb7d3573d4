import { say } from '../words/index.ts';
import { checkColumn } from '../kernel/column-value.ts';
import { COLUMN_LIMITS } from '../kernel/generated/column-limits.ts';
import { findingOf } from './errors.ts';
import type { Finding } from './errors.ts';
import { COLUMN_PATHS, orderFactsOf } from './order-facts.ts';

/**
 * What the order would have no room for: said at the draft's field when it is read or edited, not by
 * the database when it is approved.
 */
export const orderLimitErrors = (values: Readonly<Record<string, unknown>>): Finding[] => {
  const limits = COLUMN_LIMITS.work_orders ?? {};
  return Object.entries(orderFactsOf(values).columns).flatMap(([column, value]) => {
    const limit = limits[column];
    const found = limit ? checkColumn(limit, value) : null;
    if (!found) return [];
    const field = COLUMN_PATHS[column] ?? column;
    return [
      findingOf(
        'VALUE_OUT_OF_BOUNDS.of',
        { problem: { said: [say(`VALUE.${found.word}`, found.params)] } },
        { field, column },
      ),
    ];
  });
};
