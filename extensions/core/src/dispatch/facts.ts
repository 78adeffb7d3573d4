import type { OrderFact } from '../platform/order-slots.ts';

export const pendingReschedule: OrderFact = `
  select jsonb_build_object('id', r.id, 'proposedStart', r.proposed_start,
      'proposedEnd', r.proposed_end, 'requestedBy', r.requested_by, 'reason', r.reason)
  from reschedules r
  where r.company = o.company and r.work_order = o.id and r.status = 'pending'
  order by r.created_at desc limit 1`;

/** The published visit. */
export const appointment: OrderFact = `
  select jsonb_build_object('startsAt', a.starts_at, 'endsAt', a.ends_at,
      'technicianName', n.name)
  from appointments a left join technicians n on n.id = a.technician
  where a.company = o.company and a.work_order = o.id and a.status = 'published'
  order by a.starts_at desc limit 1`;
