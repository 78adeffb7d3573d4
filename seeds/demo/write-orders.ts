import type { Knex } from 'knex';
import { numberByPattern, periodOf } from '../../extensions/domain/kernel/number-pattern.ts';
import { dayIn } from '../../extensions/domain/kernel/time.ts';
import type { Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { ZONE } from './clock.ts';
import type { DemoOrder } from './demo-order.ts';
import { markUsed } from './ports.ts';
import { type Tables, write } from './tables.ts';

type Patterns = ReadonlyMap<string, string>;
/** Running numbers by series and period. */
type Counts = Map<string, Map<number, number>>;

const WITHOUT = 'WO-{yyyy}-{seq:5}';

const nextNumber = (
  counts: Counts,
  { company, workType }: DemoOrder,
  { at, patterns }: { at: Date; patterns: Patterns },
): string => {
  const own = patterns.get(workType);
  const pattern = own ?? WITHOUT;
  const series = own ? `orders:${seedId(company, 'work-type', workType)}` : 'work_orders';
  const [year = 0, month = 0] = dayIn(at, ZONE).split('-').map(Number);
  const period = periodOf(pattern, { year, month });
  const last = counts.get(series) ?? new Map<number, number>();
  counts.set(series, last);
  const sequence = (last.get(period) ?? 0) + 1;
  last.set(period, sequence);
  return numberByPattern(pattern, { year, month, sequence });
};

/** Numbers in the order in which the requests came, as the types of work say. */
const numbered = (
  orders: readonly DemoOrder[],
  patterns: Patterns,
): { rows: Row[]; counts: Counts } => {
  const counts: Counts = new Map();
  const rows = orders
    .toSorted((a, b) => (a.steps[0]?.at.getTime() ?? 0) - (b.steps[0]?.at.getTime() ?? 0))
    .map((order) => {
      const received = order.steps[0]?.at ?? order.start;
      const changed = order.steps.at(-1)?.at ?? received;
      return {
        ...order.row,
        id: order.id,
        company: order.company,
        number: nextNumber(counts, order, { at: received, patterns }),
        work_type: seedId(order.company, 'work-type', order.workType),
        status: order.status,
        status_changed_at: changed,
        created_at: received,
        updated_at: changed,
      };
    });
  return { rows, counts };
};

const noteSeries = async (
  trx: Knex.Transaction,
  company: string,
  series: string,
  last: ReadonlyMap<number, number>,
): Promise<void> => {
  for (const [year, value] of last)
    await trx('number_series')
      .withSchema('fieldwright')
      .insert({ company, series, year, last: value })
      .onConflict(['company', 'series', 'year'])
      .merge(['last']);
};

const lastInvoices = (tables: Tables): Map<number, number> => {
  const last = new Map<number, number>();
  for (const { year, sequence } of tables.rows('invoices'))
    last.set(Number(year), Math.max(last.get(Number(year)) ?? 0, Number(sequence)));
  return last;
};

/** Writes the orders of one company and everything that hangs on them. */
export const writeOrders = async (
  trx: Knex.Transaction,
  tables: Tables,
  {
    company,
    orders,
    patterns,
  }: { company: string; orders: readonly DemoOrder[]; patterns: Patterns },
): Promise<void> => {
  const { rows, counts } = numbered(orders, patterns);
  tables.add('work_orders', ...rows);
  await write(trx, tables, [
    'customers',
    'clients',
    'service_locations',
    'invoices',
    'work_orders',
    'work_order_events',
    'appointments',
    'blockers',
    'reschedules',
    'evidence',
    'dockets',
    'port_attachments',
    'invoice_lines',
    'payments',
  ]);
  await markUsed(trx, company);
  for (const [series, last] of counts) await noteSeries(trx, company, series, last);
  await noteSeries(trx, company, 'invoices', lastInvoices(tables));
  await noteSeries(trx, company, 'customers', new Map([[0, orders.length]]));
};
