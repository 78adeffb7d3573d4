import type { OrderFact } from '../platform/order-slots.ts';

export const invoice: OrderFact = `
  select jsonb_build_object('number', i.number, 'submissionId', i.submission_id,
      'status', i.status)
  from invoices i where i.id = o.invoice`;
