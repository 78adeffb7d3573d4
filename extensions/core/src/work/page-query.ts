import type { Knex } from 'knex';
import type { InvoiceOfOrder, MailOfOrder, OrderParts } from './page-shape.ts';

/** Newest of each that the page shows. */
export const SHOWN = 200;

const POINTERS = {
  work_type: 'work_types',
  site: 'sites',
  partner_group: 'partner_groups',
  partner: 'partners',
  client: 'clients',
  customer: 'customers',
  building: 'buildings',
  technician: 'technicians',
  bank_branch: 'bank_branches',
  property_type: 'property_types',
} as const;

const TRANSLATED = ['work_types', 'property_types'];
/** A branch says which bank it is of. */
const NAMES: Readonly<Record<string, string>> = {
  bank_branches: `(select k.name || ', ' || x.name from banks k where k.id = x.bank)`,
};

const nameOf = ([column, table]: [string, string]): string =>
  `'${column}', (select jsonb_build_object('id', x.id, 'name', ${NAMES[table] ?? 'x.name'}${
    TRANSLATED.includes(table) ? `, 'translations', x.translations` : ''
  }) from ${table} x where x.id = o.${column})`;

const STATE = (column: string): string =>
  `(select jsonb_build_object('name', s.name, 'translations', s.translations)
    from lifecycle_states s where s.lifecycle = o.lifecycle and s.code = e.${column})`;

const list = (member: string, from: string, order: string): string =>
  `(select coalesce(jsonb_agg(x.doc order by x.at desc, x.id desc), '[]') from (
    select r.id, ${order} as at, jsonb_build_object('id', r.id, ${member}) as doc
    from ${from} order by ${order} desc, r.id desc limit ${SHOWN}) x)`;

const ofOrder = 'r.company = o.company and r.work_order = o.id';

const PARTS_SQL = `
select
  jsonb_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'timeZone', c.time_zone,
    'currency', c.currency) as company,
  jsonb_build_object(${Object.entries(POINTERS).map(nameOf).join(', ')},
    'service_location', (select jsonb_build_object('id', x.id, 'name', x.address_text)
      from service_locations x where x.id = o.service_location)) as names,
  case when coalesce(l.lat, b.lat) is not null and coalesce(l.lng, b.lng) is not null
    then jsonb_build_object('lat', coalesce(l.lat, b.lat)::float8,
      'lng', coalesce(l.lng, b.lng)::float8) end as position,
  case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name,
    'address', nullif(concat_ws(', ', nullif(b.address, ''), nullif(b.postcode, ''),
      nullif(b.city, ''), nullif(b.state, '')), ''),
    'accessNotes', b.access_notes, 'contacts', coalesce(b.contacts::jsonb, '[]'),
    'splitters', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code,
        'name', s.name, 'ports', p.ports,
        'free', case when fieldwright.plant_has_room(s.id, o.id, null) then p.free else 0 end)
        order by s.code), '[]')
      from (select * from splitters s where s.company = b.company and s.building = b.id
          and s.is_active order by s.code limit 50) s
      cross join lateral (select count(*)::int as ports,
          count(*) filter (where q.state = 'available'
            and (q.hold_ends_at is null or q.hold_ends_at <= now()))::int as free
        from splitter_ports q where q.company = s.company and q.splitter = s.id) p)
    ) end as building,
  (select jsonb_build_object('splitter', s.id, 'splitterName', s.name, 'number', q.number,
      'isStandby', q.is_standby, 'attachedAt', t.attached_at)
    from port_attachments t join splitter_ports q on q.id = t.splitter_port
    join splitters s on s.id = t.splitter
    where t.company = o.company and t.work_order = o.id and t.released_at is null) as port,
  (select jsonb_build_object('splitter', s.id, 'splitterName', s.name, 'number', q.number, 'until', q.hold_ends_at)
    from port_holds h join splitter_ports q on q.id = h.splitter_port
    join splitters s on s.id = q.splitter
    where h.company = o.company and h.work_order = o.id and h.released_at is null
      and q.hold_ends_at > now() limit 1) as "keptPort",
  ${list(
    `'status', r.status, 'technician', r.technician, 'technicianName', t.name,
      'startsAt', r.starts_at, 'endsAt', r.ends_at, 'windowStart', r.window_start,
      'windowEnd', r.window_end, 'notes', r.notes, 'mayOverlap', r.may_overlap`,
    `appointments r left join technicians t on t.id = r.technician where ${ofOrder}`,
    'r.starts_at',
  )} as visits,
  ${list(
    `'kind', r.kind, 'category', r.category, 'file', r.file, 'type', f.type,
      'caption', r.caption, 'technicianName', t.name,
      'takenAt', coalesce(r.taken_at, r.received_at)`,
    `evidence r left join technicians t on t.id = r.technician
      left join directus_files f on f.id = r.file where ${ofOrder} and r.withdrawn_at is null`,
    'coalesce(r.taken_at, r.received_at)',
  )} as evidence,
  ${list(
    `'file', r.file, 'kind', r.kind, 'title', coalesce(f.title, f.filename_download),
      'type', f.type, 'addedAt', r.created_at`,
    `work_order_files r join directus_files f on f.id = r.file where ${ofOrder}`,
    'r.created_at',
  )} as files,
  ${list(
    `'number', r.number, 'status', r.status, 'source', r.source, 'file', r.file,
      'receivedAt', r.received_at, 'verifiedAt', r.verified_at, 'uploadedAt', r.uploaded_at,
      'rejectReason', r.reject_reason, 'rejectRemark', r.reject_remark,
      'checks', coalesce(r.checks::jsonb, '[]')`,
    `dockets r where ${ofOrder}`,
    'r.created_at',
  )} as dockets,
  (select coalesce(jsonb_agg(x.doc order by x.at desc, x.id desc), '[]') from (
    select e.id, e.occurred_at as at, jsonb_build_object('id', e.id, 'kind', e.kind,
        'from', ${STATE('from_status')}, 'to', ${STATE('to_status')},
        'who', coalesce(n.name, nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''),
          e.data::jsonb #>> '{link,holder}'),
        'technicianName', w.name, 'source', e.source, 'reason', e.reason, 'remark', e.remark,
        'data', coalesce(e.data::jsonb, '{}'), 'at', e.occurred_at) as doc
    from work_order_events e
    left join directus_users u on u.id = e.actor_user
    left join technicians n on n.company = e.company and n."user" = e.actor_user
    left join technicians w on w.id = e.technician
    where e.company = o.company and e.work_order = o.id
    order by e.occurred_at desc, e.id desc limit ${SHOWN}) x) as events,
  (select coalesce(jsonb_agg(w.name order by w.name), '[]') from work_order_secrets w
    where w.company = o.company and w.work_order = o.id) as "secretNames"
from work_orders o
join companies c on c.id = o.company
left join buildings b on b.id = o.building
left join service_locations l on l.id = o.service_location
where o.id = ?`;

/** Everything that hangs on the order, in one statement; the caller has asked for the right. */
export const queryParts = async (knex: Knex, order: string): Promise<OrderParts | undefined> =>
  (await knex.raw<{ rows: OrderParts[] }>(PARTS_SQL, [order])).rows[0];

/** The invoice that bills the order, with the lines that are the order's. */
export const queryInvoice = async (knex: Knex, order: string): Promise<InvoiceOfOrder | null> => {
  const result = await knex.raw<{ rows: InvoiceOfOrder[] }>(
    `select i.id, i.number, i.status, i.bill_to_name as "billToName",
       i.issued_on::text as "issuedOn", i.due_on::text as "dueOn",
       i.total_minor::text as "totalMinor", i.currency, i.pdf,
       (select coalesce(jsonb_agg(jsonb_build_object('description', x.description,
           'quantity', x.quantity::text, 'amountMinor', x.amount_minor::text) order by x.position), '[]')
         from invoice_lines x where x.company = i.company and x.invoice = i.id
           and x.work_order = o.id) as lines
     from work_orders o join invoices i on i.id = o.invoice where o.id = ?`,
    [order],
  );
  return result.rows[0] ?? null;
};

/** Mails that made the order or asked something of it, newest first. */
export const queryMails = async (knex: Knex, order: string): Promise<MailOfOrder[]> => {
  const result = await knex.raw<{ rows: MailOfOrder[] }>(
    `select m.id, m.subject, m.from_address as "fromAddress", m.kind, m.state,
       m.received_at as "receivedAt"
     from work_orders o join mails m on m.company = o.company and m.id in (
       select i.mail from inbox_items i where i.company = o.company and i.work_order = o.id
       union
       select s.mail from parse_drafts d join parse_sessions s on s.id = d.session
       where d.company = o.company and (d.work_order = o.id or d.matches_order = o.id))
     where o.id = ? order by m.received_at desc, m.id desc limit 50`,
    [order],
  );
  return result.rows;
};
