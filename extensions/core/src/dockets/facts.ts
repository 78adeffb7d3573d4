import type { OrderFact } from '../platform/order-slots.ts';

/** The latest one. */
export const docket: OrderFact = `
  select jsonb_build_object('number', d.number, 'status', d.status) from dockets d
  where d.company = o.company and d.work_order = o.id
  order by d.received_at desc, d.id desc limit 1`;
