import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Stack } from '../../scripts/lib/stack.ts';

export const TECHNICIANS = 500;
export const VISITS_EACH = 15;
export const DAY = '2026-06-03';
export const DISPATCHER = 'bench-dispatcher-token-0000000002';

/** A uuid that the same words always give, as `seedId` does. */
const idOf = (words: string): string =>
  createHash('md5')
    .update(words)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

export const firstTechnician = idOf('bench-technician 1');
const idIn = (what: string, number: string): string => `md5('${what} ' || ${number})::uuid`;

/** A company whose day has so many technicians with so many visits each, half an hour apart. */
export const fillBoard = async (database: pg.Client, _stack: Stack, company: string) => {
  await database.query(
    `insert into technicians (id, company, code, name, skills, home_lat, home_lng)
     select ${idIn('bench-technician', 'n')}, $1, 'B' || n, 'Technician ' || n, '["FTTH"]',
       3 + (n % 50) * 0.01, 101.5 + (n / 50) * 0.01 from generate_series(1, $2::int) n`,
    [company, TECHNICIANS],
  );
  await database.query(
    `insert into work_orders (id, company, work_type, order_category, customer_name, address_text)
     select ${idIn('bench-order', 'n')}, $1,
       (select id from work_types where company = $1 and code = 'ACTIVATION'), 'FTTH',
       'Contoh ' || n, n || ' Jalan Contoh' from generate_series(1, $2::int) n`,
    [company, TECHNICIANS * VISITS_EACH],
  );
  await database.query(
    `insert into appointments (id, company, work_order, technician, status, starts_at, ends_at)
     select ${idIn('bench-visit', 'n')}, $1, ${idIn('bench-order', 'n')},
       ${idIn('bench-technician', '(1 + n % $2::int)')}, 'published', at, at + interval '30 minutes'
     from (select n, ($4::date)::timestamptz + (n / $2::int) * interval '35 minutes' as at
       from generate_series(0, $3::int - 1) n) as placed
     where n > 0`,
    [company, TECHNICIANS, TECHNICIANS * VISITS_EACH, DAY],
  );
  await database.query('analyze appointments, work_orders, technicians');
};

export const orderIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => idOf(`bench-order ${index + 1}`));
