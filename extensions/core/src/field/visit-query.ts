import type { Knex } from 'knex';
import type { FieldVisit } from '../../../domain/work/index.ts';

/** What the device shows of a visit beyond the engine's facts. */
export type VisitExtras = Pick<
  FieldVisit,
  | 'appointment'
  | 'partnerName'
  | 'building'
  | 'port'
  | 'keptPort'
  | 'serialElsewhere'
  | 'materials'
  | 'evidence'
  | 'messages'
  | 'unreadMessages'
  | 'history'
  | 'earlierVisits'
> & { id: string; lat: number | null; lng: number | null };

const EXTRAS_SQL = `
select o.id,
  p.name as "partnerName",
  coalesce(l.lat, b.lat)::float8 as lat,
  coalesce(l.lng, b.lng)::float8 as lng,
  case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name,
    'accessNotes', b.access_notes, 'contacts', coalesce(b.contacts::jsonb, '[]')) end as building,
  (select jsonb_build_object('id', a.id, 'startsAt', a.starts_at, 'endsAt', a.ends_at,
      'windowStart', a.window_start, 'windowEnd', a.window_end, 'notes', a.notes)
    from appointments a where a.company = o.company and a.work_order = o.id
      and a.status in ('published', 'completed')
    order by a.status = 'published' desc, a.starts_at desc limit 1) as appointment,
  (select jsonb_build_object('splitter', s.id, 'splitterCode', s.code, 'number', q.number,
      'isStandby', q.is_standby)
    from port_attachments t join splitter_ports q on q.id = t.splitter_port
    join splitters s on s.id = t.splitter
    where t.company = o.company and t.work_order = o.id and t.released_at is null) as port,
  (select jsonb_build_object('splitter', s.id, 'splitterCode', s.code, 'number', q.number)
    from port_holds h join splitter_ports q on q.id = h.splitter_port
    join splitters s on s.id = q.splitter
    where h.company = o.company and h.work_order = o.id and h.released_at is null
      and q.hold_ends_at > now() limit 1) as "keptPort",
  (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'clientRef', e.client_ref, 'task', e.task,
      'kind', e.kind, 'category', coalesce(e.category, 'other'), 'caption', e.caption,
      'takenAt', coalesce(e.taken_at, e.received_at), 'file', e.file)
      order by coalesce(e.taken_at, e.received_at), e.id), '[]')
    from evidence e where e.company = o.company and e.work_order = o.id
      and e.withdrawn_at is null) as evidence,
  exists (select from work_orders x where x.company = o.company and x.onu_serial = o.onu_serial
    and x.id <> o.id and x.status_category <> 'cancelled'
    and x.service_id is distinct from o.service_id) as "serialElsewhere",
  (select coalesce(e.data::jsonb -> 'lines', '[]') from work_order_events e
    where e.work_order = o.id and e.kind = 'materials_recorded'
    order by e.occurred_at desc, e.received_at desc limit 1) as materials,
  (select coalesce(jsonb_agg(m.doc order by m.at, m.id), '[]') from (
    select s.id, s.created_at as at, jsonb_build_object('id', s.id, 'clientRef', s.client_ref,
        'at', s.created_at, 'text', s.body, 'audience', s.audience, 'photo', v.client_ref,
        'isMine', coalesce(s.created_by = :user::uuid, false),
        'actorName', coalesce(s.author_name, n.name,
          nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''))) as doc
    from order_messages s
    left join directus_users u on u.id = s.created_by
    left join technicians n on n.company = s.company and n.id = s.technician
    left join evidence v on v.company = s.company and v.id = s.evidence and v.withdrawn_at is null
    where s.company = o.company and s.work_order = o.id and s.withdrawn_at is null
    order by s.created_at desc limit 50) m) as messages,
  coalesce((select r.unread from message_reads r where r.company = o.company
    and r.work_order = o.id and r.person = :user::uuid), 0) as "unreadMessages",
  (select coalesce(jsonb_agg(h.doc order by h.at desc, h.id desc), '[]') from (
    select e.id, e.occurred_at as at, jsonb_build_object('id', e.id, 'kind', e.kind,
        'fromStatus', e.from_status, 'toStatus', e.to_status,
        'actorName', coalesce(n.name, nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''),
          e.data::jsonb #>> '{link,holder}'),
        'reason', e.reason, 'remark', e.remark, 'occurredAt', e.occurred_at) as doc
    from work_order_events e
    left join directus_users u on u.id = e.actor_user
    left join technicians n on n.company = e.company and n."user" = e.actor_user
    where e.work_order = o.id order by e.occurred_at desc limit 30) h) as history,
  (select coalesce(jsonb_agg(v.doc order by v.at desc), '[]') from (
    select x.created_at as at, jsonb_build_object('number', x.number, 'workTypeName', t.name,
        'statusName', coalesce(s.name, x.status), 'completedAt', x.completed_at,
        'issue', x.issue, 'solution', x.solution) as doc
    from work_orders x join work_types t on t.id = x.work_type
    left join lifecycle_states s on s.lifecycle = x.lifecycle and s.code = x.status
    where x.company = o.company and x.id <> o.id
      and (x.service_location = o.service_location or x.service_id = o.service_id)
    order by x.created_at desc limit 10) v) as "earlierVisits"
from work_orders o
left join partners p on p.id = o.partner
left join buildings b on b.id = o.building
left join service_locations l on l.id = o.service_location
where o.id = any(:ids::uuid[])`;

export const queryVisitExtras = async (
  knex: Knex,
  ids: readonly string[],
  user: string | null,
): Promise<Map<string, VisitExtras>> => {
  const result = await knex.raw<{ rows: VisitExtras[] }>(EXTRAS_SQL, { ids, user });
  return new Map(result.rows.map((row) => [row.id, row]));
};
