import type { Knex } from 'knex';

/** What belongs to a piece, newest first, as far as a page shows it. */
const MOST = 50;
const AT = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

type Scope = { company: string; id: string };

const rowsOf = async <R>(knex: Knex, sql: string, { company, id }: Scope): Promise<R[]> => {
  const { rows } = await knex.raw<{ rows: R[] }>(sql, [company, id]);
  return rows;
};

type Named = { id: string; name: string };
/** Of what the row names by id. */
export const namesOf = async (
  knex: Knex,
  scope: Scope,
): Promise<{ category: Named | null; site: Named | null }> => {
  const [row] = await rowsOf<{ category: Named; site: Named | null }>(
    knex,
    `select json_build_object('id', c.id, 'name', c.name) as category,
       case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as site
     from equipment e join equipment_categories c on c.company = e.company and c.id = e.category
     left join sites s on s.company = e.company and s.id = e.site
     where e.company = ? and e.id = ?`,
    scope,
  );
  return row ?? { category: null, site: null };
};

export type ShownService = {
  id: string;
  kind: string;
  doneOn: string;
  result: string;
  doneBy: string | null;
  remark: string | null;
  certificate: string | null;
  nextDueOn: string | null;
};
export const servicesOf = (knex: Knex, scope: Scope, most = MOST): Promise<ShownService[]> =>
  rowsOf(
    knex,
    `select id, kind, done_on::text as "doneOn", result, done_by as "doneBy", remark, certificate,
       next_due_on::text as "nextDueOn"
     from equipment_services where company = ? and equipment = ?
     order by done_on desc, created_at desc limit ${String(most)}`,
    scope,
  );

export type ShownMeter = {
  id: string;
  name: string;
  unit: string;
  lastValue: number | null;
  lastReadAt: string | null;
  total: number;
  readings: {
    id: string;
    value: number;
    total: number;
    readAt: string;
    reason: string | null;
    readerName: string | null;
    remark: string | null;
  }[];
};
/** Meters with their latest readings, oldest of them first: as a line is drawn. */
export const metersOf = (knex: Knex, scope: Scope): Promise<ShownMeter[]> =>
  rowsOf(
    knex,
    `select m.id, m.name, m.unit, m.last_value::float8 as "lastValue", ${AT('m.last_read_at')} as "lastReadAt",
       m.total::float8 as total,
       coalesce((select json_agg(json_build_object('id', r.id, 'value', r.value::float8, 'total', r.total::float8,
           'readAt', ${AT('r.read_at')}, 'reason', r.reason, 'readerName', r.reader_name, 'remark', r.remark)
           order by r.read_at, r.created_at)
         from (select * from meter_readings where company = m.company and meter = m.id
           order by read_at desc, created_at desc limit ${String(MOST)}) r), '[]'::json) as readings
     from meters m where m.company = ? and m.equipment = ? order by m.name limit 20`,
    scope,
  );

export type ShownBooking = {
  id: string;
  workOrder: string;
  number: string;
  title: string | null;
  startsAt: string;
  endsAt: string;
  state: string;
  isOverdue: boolean;
};
/** Those that go on or are to come first, then the latest that are over. */
export const bookingsOf = (knex: Knex, scope: Scope): Promise<ShownBooking[]> =>
  rowsOf(
    knex,
    `select b.id, b.work_order as "workOrder", w.number, nullif(split_part(w.issue, E'\\n', 1), '') as title,
       ${AT('b.starts_at')} as "startsAt", ${AT('b.ends_at')} as "endsAt", b.state,
       b.is_overdue as "isOverdue"
     from equipment_bookings b join work_orders w on w.company = b.company and w.id = b.work_order
     where b.company = ? and b.equipment = ? and b.state = 'booked'
     order by (b.ends_at < now()), case when b.ends_at >= now() then b.starts_at end, b.starts_at desc
     limit ${String(MOST)}`,
    scope,
  );

export type ShownCheckout = {
  id: string;
  holderName: string;
  outAt: string;
  outCondition: string;
  dueBackAt: string | null;
  inAt: string | null;
  inCondition: string | null;
  inBy: string | null;
  remark: string | null;
  number: string | null;
};
export const checkoutsOf = (knex: Knex, scope: Scope): Promise<ShownCheckout[]> =>
  rowsOf(
    knex,
    `select c.id, c.holder_name as "holderName", ${AT('c.out_at')} as "outAt",
       c.out_condition as "outCondition", ${AT('c.due_back_at')} as "dueBackAt", ${AT('c.in_at')} as "inAt",
       c.in_condition as "inCondition", c.in_by as "inBy", c.remark, w.number
     from equipment_checkouts c left join work_orders w on w.company = c.company and w.id = c.work_order
     where c.company = ? and c.equipment = ? order by c.out_at desc limit ${String(MOST)}`,
    scope,
  );

export type ShownDocument = {
  id: string;
  kind: string;
  title: string;
  file: string;
  type: string | null;
  size: number | null;
  at: string;
};
export const documentsOf = (knex: Knex, scope: Scope): Promise<ShownDocument[]> =>
  rowsOf(
    knex,
    `select d.id, d.kind, d.title, d.file, f.type, f.filesize::float8 as size, ${AT('d.created_at')} as at
     from equipment_documents d join directus_files f on f.id = d.file and f.company = d.company
     where d.company = ? and d.equipment = ? order by d.created_at desc limit ${String(MOST)}`,
    scope,
  );

export type ShownDowntime = {
  id: string;
  condition: string;
  startsAt: string;
  endsAt: string | null;
};
export const downtimesOf = (knex: Knex, scope: Scope): Promise<ShownDowntime[]> =>
  rowsOf(
    knex,
    `select id, condition, ${AT('starts_at')} as "startsAt", ${AT('ends_at')} as "endsAt"
     from equipment_downtimes where company = ? and equipment = ? order by starts_at desc limit ${String(MOST)}`,
    scope,
  );
