import { ownMember, setMember } from '../../../../domain/kernel/paths.ts';
import type { RegisterHooks } from '../hooks.ts';
import { wrapMethod } from './wrap-method.ts';

type Aggregate = Readonly<Record<string, readonly string[]>>;
type Row = Record<string, unknown>;

/** The least and the greatest are values of the column; the others are numbers, whatever it holds. */
const OF_COLUMN = new Set(['min', 'max']);

const split = (aggregate: Aggregate): { values: Aggregate; numbers: Aggregate } => {
  const entries = Object.entries(aggregate);
  return {
    values: Object.fromEntries(entries.filter(([operation]) => OF_COLUMN.has(operation))),
    numbers: Object.fromEntries(entries.filter(([operation]) => !OF_COLUMN.has(operation))),
  };
};

/** `count->created_at` of a row becomes `count.created_at`. */
const unfold = (row: Row, aggregate: Aggregate): void => {
  for (const [operation, fields] of Object.entries(aggregate))
    for (const field of fields) {
      const key = `${operation}->${field}`;
      if (!Object.hasOwn(row, key)) continue;
      const group: Row = {
        ...(ownMember(row, operation) as Row | undefined),
      };
      if (setMember(group, field, row[key])) setMember<unknown>(row, operation, group);
      Reflect.deleteProperty(row, key);
    }
};

/**
 * Directus reads a number of dates as a date: counting 2,230 of them answered the year 2230, and
 * counting 45 answered 500. In the same way a count of passwords was hidden, and one of switches true.
 */
export const registerAggregates: RegisterHooks = (_register, { services }) => {
  const { prototype } = services.PayloadService;
  wrapMethod<unknown, Row[]>(
    prototype,
    'processDates',
    (next) =>
      function (fields, rows, action, aliases, aggregate) {
        const { values } = split((aggregate ?? {}) as Aggregate);
        return next.call(this, fields, rows, action, aliases, values);
      },
  );
  wrapMethod(
    prototype,
    'processAggregates',
    (next) =>
      async function (rows, aggregate) {
        const { values, numbers } = split((aggregate ?? {}) as Aggregate);
        for (const row of rows as Row[]) unfold(row, numbers);
        return next.call(this, rows, values);
      },
  );
};
