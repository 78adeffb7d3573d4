import type { Knex } from 'knex';
import type { Facts } from '../../../domain/lifecycle/index.ts';
import type { OrderRow } from './case.ts';

export type FactsRow = Omit<Facts, 'order' | 'actor' | 'now' | 'timeZone'> & {
  order: OrderRow;
  timeZone: string;
};

/** One statement for any number of orders; each fact is a lookup by an index on the order. */
const FACTS_SQL = `
select to_jsonb(o) as "order",
  c.time_zone as "timeZone",
  jsonb_build_object(
    'code', t.code, 'name', t.name,
    'required_fields', coalesce(t.required_fields::jsonb, '[]'),
    'evidence_policy', coalesce(t.evidence_policy::jsonb, '{}')) as "workType",
  jsonb_build_object(
    'photos', (select coalesce(jsonb_object_agg(p.category, p.n), '{}') from (
      select coalesce(e.category, 'other') as category, count(*) as n from evidence e
      where e.company = o.company and e.work_order = o.id and e.kind = 'photo' group by 1) p),
    'signatures', (select count(*) from evidence e
      where e.company = o.company and e.work_order = o.id and e.kind = 'signature'),
    'blockerPhotos', (select count(*) from evidence e
      where e.company = o.company and e.work_order = o.id and e.kind = 'photo'
        and e.category = 'blocker' and e.blocker is null)) as evidence,
  (select coalesce(jsonb_agg(s.name), '[]') from work_order_secrets s
    where s.company = o.company and s.work_order = o.id) as secrets,
  (select coalesce(jsonb_agg(jsonb_build_object('reason', r.name, 'category', b.category,
      'phase', b.phase, 'occurredAt', b.occurred_at) order by b.occurred_at), '[]')
    from blockers b join blocker_reasons r on r.id = b.reason
    where b.company = o.company and b.work_order = o.id and b.resolved_at is null) as "openBlockers",
  (select jsonb_build_object('splitter', s.name, 'number', p.number, 'isStandby', p.is_standby,
      'standbyApproved', a.standby_approval is not null)
    from port_attachments a
    join splitter_ports p on p.id = a.splitter_port
    join splitters s on s.id = a.splitter
    where a.company = o.company and a.work_order = o.id and a.released_at is null) as port,
  (select jsonb_build_object('number', d.number, 'status', d.status) from dockets d
    where d.company = o.company and d.work_order = o.id
    order by d.received_at desc, d.id desc limit 1) as docket,
  (select jsonb_build_object('id', r.id, 'proposedStart', r.proposed_start,
      'proposedEnd', r.proposed_end, 'requestedBy', r.requested_by, 'reason', r.reason) from reschedules r
    where r.company = o.company and r.work_order = o.id and r.status = 'pending'
    order by r.created_at desc limit 1) as "pendingReschedule",
  (select jsonb_build_object('startsAt', a.starts_at, 'endsAt', a.ends_at,
      'technicianName', n.name)
    from appointments a left join technicians n on n.id = a.technician
    where a.company = o.company and a.work_order = o.id and a.status = 'published'
    order by a.starts_at desc limit 1) as appointment,
  (select jsonb_build_object('number', i.number, 'submissionId', i.submission_id,
      'status', i.status) from invoices i where i.id = o.invoice) as invoice,
  (select coalesce(jsonb_object_agg(v.to_status, v.at), '{}') from (
    select e.to_status, max(e.occurred_at) as at from work_order_events e
    where e.work_order = o.id and e.to_status is not null group by 1) v) as "enteredAt"
from work_orders o
join work_types t on t.id = o.work_type
join companies c on c.id = o.company
where o.id = any(?::uuid[])`;

export const queryFacts = async (db: Knex, orders: readonly string[]): Promise<FactsRow[]> =>
  (await db.raw<{ rows: FactsRow[] }>(FACTS_SQL, [orders])).rows;
