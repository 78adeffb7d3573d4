import type { TransactionHandler } from '../../platform/background.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { renderInvoice } from '../topics.ts';

/** Minutes during which the ordinary way may still be at work; days after which it is hopeless. */
const QUIET_MINUTES = 15;
const LOOK_BACK_DAYS = 7;

/** Finds invoices whose printing was lost (not those that failed: they wait for a person). */
export const sweepInvoicesHandler: TransactionHandler = {
  topic: 'billing.sweep-invoices',
  handle: async (ctx) => {
    const { rows } = await ctx.trx.raw<{ rows: { id: string; company: string }[] }>(
      `select i.id, i.company from invoices i
       where i.pdf_status in ('pending', 'rendering')
         and coalesce(i.updated_at, i.created_at) < now() - make_interval(mins => ?)
         and i.created_at > now() - make_interval(days => ?)
         and not exists (
           select 1 from fieldwright.outbox o left join fieldwright.background_work j on j.id = o.event_id
           where o.topic = 'billing.render-invoice' and o.payload->>'invoice' = i.id::text
             and (j.id is null or j.state in ('queued', 'running', 'retrying')))
       limit 200`,
      [QUIET_MINUTES, LOOK_BACK_DAYS],
    );
    for (const { id, company } of rows) {
      await addToOutbox(ctx, {
        company,
        topic: renderInvoice,
        payload: { invoice: id },
      });
    }
    return { found: rows.length };
  },
};
