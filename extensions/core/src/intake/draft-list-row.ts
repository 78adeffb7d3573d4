import type { Knex } from 'knex';
import { NAME_OF_USER } from './claims.ts';
import type { DraftRow } from './repository.ts';

const PAGE_COLUMNS = [
  ...['id', 'company', 'session', 'position', 'status', 'match_kind', 'confidence', 'version'],
  ...['service_id', 'wo_number', 'customer_name', 'order_type', 'partner_group', 'profile'],
  ...['source', 'building', 'building_name', 'error_count', 'work_order', 'claimed_by'],
  ...['claimed_at', 'decided_at', 'created_at', 'rejected_reason', 'appointment_at'],
] as const;

/** As the form says it, with its own offset: a form has a record, a list row a plain text. */
const APPOINTMENT_TEXT = `coalesce(d.values->'appointment'->>'start', d.values->>'appointment')`;
/** With microseconds: a cursor names a row exactly. */
const CREATED_KEY = `to_char(d.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export type ListRow = DraftRow & {
  appointment_text: string | null;
  created_key: string;
  file_name: string | null;
  building_bound: string | null;
  group_name: string | null;
  profile_name: string | null;
  order_type_name: string | null;
  claimed_name: string | null;
};

/** What the list selects of the drafts themselves. */
export const selectRow = (knex: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query.select(
    ...PAGE_COLUMNS.map((column) => `d.${column}`),
    knex.raw(`${APPOINTMENT_TEXT} as appointment_text`),
    knex.raw(`${CREATED_KEY} as created_key`),
  );

/** The page with the names of what it refers to: joined after the limit. */
export const withNames = (knex: Knex, page: Knex.QueryBuilder): Knex.QueryBuilder =>
  knex
    .with('page', page)
    .from('page')
    .leftJoin('parse_sessions as s', 's.id', 'page.session')
    .leftJoin('buildings as b', 'b.id', 'page.building')
    .leftJoin('partner_groups as g', 'g.id', 'page.partner_group')
    .leftJoin('parser_profiles as p', 'p.id', 'page.profile')
    .leftJoin('work_types as w', (on) =>
      on.on('w.company', 'page.company').on('w.code', 'page.order_type'),
    )
    .leftJoin('directus_users as u', 'u.id', 'page.claimed_by')
    .select(
      'page.*',
      's.file_name',
      {
        building_bound: 'b.name',
        group_name: 'g.name',
        profile_name: 'p.name',
        order_type_name: 'w.name',
      },
      knex.raw(`case when page.claimed_by is not null then ${NAME_OF_USER} end as claimed_name`),
    );

export const rowView = (row: ListRow) => ({
  id: row.id,
  session: row.session,
  position: row.position,
  status: row.status,
  matchKind: row.match_kind,
  confidence: Number(row.confidence ?? 0),
  serviceId: row.service_id,
  woNumber: row.wo_number,
  customerName: row.customer_name,
  orderType: row.order_type,
  orderTypeName: row.order_type_name,
  partnerGroup: row.partner_group,
  partnerGroupName: row.group_name,
  profile: row.profile,
  profileName: row.profile_name,
  source: row.source,
  appointment: row.appointment_text,
  fileName: row.file_name,
  building: row.building,
  buildingName: row.building_bound ?? row.building_name,
  workOrder: row.work_order,
  rejectedReason: row.rejected_reason,
  claimedBy: row.claimed_by,
  claimedByName: row.claimed_name,
  claimedAt: row.claimed_at,
  errorCount: row.error_count,
  version: row.version,
  createdAt: row.created_at,
});
