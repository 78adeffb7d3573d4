import type { Knex } from 'knex';
import { recognise } from '../../../domain/words/index.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import type { BatchProgress } from './page-shapes.ts';
import { createInvoices } from './topics.ts';

type Row = {
  state: 'open' | 'succeeded' | 'failed';
  error: string | null;
  errorCode: string | null;
  orders: string[];
  invoice: BatchProgress['made'][number] | null;
};

const MESSAGES = `
select case when w.state in ('succeeded', 'failed') then w.state else 'open' end as state,
  w.error, w.error_code as "errorCode",
  case when w.state = 'failed' then array(
    select o.number from work_orders o where o.company = m.company
      and o.id in (select jsonb_array_elements_text(m.payload->'orders')::uuid)
    order by o.number) end as orders,
  (select jsonb_build_object('id', i.id, 'number', i.number, 'billTo', i.bill_to_name,
      'totalMinor', i.total_minor, 'currency', i.currency)
    from invoices i where i.company = m.company and i.id = (w.result->>'invoice')::uuid) as invoice
from fieldwright.outbox m left join fieldwright.background_work w on w.id = m.event_id
where m.topic = '${createInvoices}' and m.payload->>'batch' = :batch
  and (:all or m.company = any(:companies::uuid[]))
order by m.id`;

/** How far the worker is with a batch; a foreign one looks like one that is not there. */
export const readBatch = async (
  knex: Knex,
  actor: Actor,
  batch: string,
): Promise<BatchProgress> => {
  const companies = companiesWithCapability(actor, 'billing');
  const { rows } = await knex.raw<{ rows: Row[] }>(MESSAGES, {
    batch,
    all: companies === 'all',
    companies: companies === 'all' ? [] : companies,
  });
  return {
    jobs: rows.length,
    open: rows.filter(({ state }) => state === 'open').length,
    made: rows.flatMap(({ invoice }) => invoice ?? []),
    failed: rows
      .filter(({ state }) => state === 'failed')
      .map(({ orders, error, errorCode }) => ({ orders, ...said(error, errorCode) })),
  };
};

/** With key and parameters, so that the edge puts it into the reader's language. */
const said = (error: string | null, errorCode: string | null) => {
  const code = errorCode ?? 'UNKNOWN';
  const message = error ?? '';
  return { code, message, ...recognise(code, message) };
};
