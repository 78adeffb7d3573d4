import { ALLOCATE } from '../../extensions/core/src/plant/allocate-statement.ts';
import { orderId, splitterId } from './rows.ts';

/**
 * The product's statement with everything fixed but the number `:n` of the order, so that pgbench
 * and our driver send the same text.
 */
export const benchStatement = (company: string): string =>
  Object.entries({
    order: orderId(':n'),
    splitter: splitterId(':n'),
    company: `cast('${company}' as uuid)`,
    port: 'null',
    actor: 'cast(null as uuid)',
    technician: 'null',
    persona: 'null',
    source: `'worker'`,
    occurred_at: 'now()',
    doubt: "'{}'",
    now: 'now()',
    client_ref: 'null',
    lat: 'null',
    lng: 'null',
  }).reduce(
    (sql, [name, value]) => sql.replaceAll(new RegExp(`:${name}\\b`, 'g'), value),
    ALLOCATE,
  );
