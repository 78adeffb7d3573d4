import type { Knex } from 'knex';
import { yearIn } from '../../extensions/domain/kernel/time.ts';
import type { Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { ZONE } from './clock.ts';
import type { DemoOrder } from './demo-order.ts';
import { markUsed } from './ports.ts';
import { type Tables, write } from './tables.ts';

/** Numbers in the order in which the requests came, by year. */
const numbered = (orders: readonly DemoOrder[]): { rows: Row[]; last: Map<number, number> } => {
  const last = new Map<number, number>();
  const rows = orders
    .toSorted((a, b) => (a.steps[0]?.at.getTime() ?? 0) - (b.steps[0]?.at.getTime() ?? 0))
    .map((order) => {
      const received = order.steps[0]?.at ?? order.start;
      const year = yearIn(received, ZONE);
      const sequence = (last.get(year) ?? 0) + 1;
      last.set(year, sequence);
      const changed = order.steps.at(-1)?.at ?? received;
      return {
        ...order.row,
        id: order.id,
        company: order.company,
        number: `WO-${year}-${String(sequence).padStart(5, '0')}`,
        work_type: seedId(order.company, 'work-type', order.workType),
        status: order.status,
        status_changed_at: changed,
        created_at: received,
        updated_at: changed,
      };
    });
  return { rows, last };
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
  { company, orders }: { company: string; orders: readonly DemoOrder[] },
): Promise<void> => {
  const { rows, last } = numbered(orders);
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
  await noteSeries(trx, company, 'work_orders', last);
  await noteSeries(trx, company, 'invoices', lastInvoices(tables));
  await noteSeries(trx, company, 'customers', new Map([[0, orders.length]]));
};
