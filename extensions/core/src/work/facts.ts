import type { OrderFact } from '../platform/order-slots.ts';

/** Names of the secrets that are stored; never their values. */
export const secrets: OrderFact = `
  select coalesce(jsonb_agg(s.name), '[]') from work_order_secrets s
  where s.company = o.company and s.work_order = o.id`;
