import type { OrderFact } from '../platform/order-slots.ts';

export const openBlockers: OrderFact = `
  select coalesce(jsonb_agg(jsonb_build_object('reason', r.name, 'translations', r.translations, 'category', b.category,
      'phase', b.phase, 'occurredAt', b.occurred_at) order by b.occurred_at), '[]')
  from blockers b join blocker_reasons r on r.id = b.reason
  where b.company = o.company and b.work_order = o.id and b.resolved_at is null`;

/** When each state was last entered. */
export const enteredAt: OrderFact = `
  select coalesce(jsonb_object_agg(v.to_status, v.at), '{}') from (
    select e.to_status, max(e.occurred_at) as at from work_order_events e
    where e.work_order = o.id and e.to_status is not null group by 1) v`;
