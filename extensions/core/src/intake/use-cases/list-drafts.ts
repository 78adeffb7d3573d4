import type { Knex } from 'knex';
import { companiesWithCapability, type Actor } from '../../platform/actor.ts';
import type { DraftRow } from '../repository.ts';

export type ListDraftsInput = {
  company?: string | undefined;
  status?: readonly string[] | undefined;
  session?: string | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

const COLUMNS = [
  'd.id',
  'd.session',
  'd.position',
  'd.status',
  'd.match_kind',
  'd.confidence',
  'd.service_id',
  'd.wo_number',
  'd.customer_name',
  'd.building',
  'd.work_order',
  'd.claimed_by',
  'd.claimed_at',
  'd.version',
  'd.created_at',
  's.file_name',
];

/** As the form says it, with its own offset: a form has a record, a list row a plain text. */
const APPOINTMENT_TEXT = `coalesce(d.values->'appointment'->>'start', d.values->>'appointment')`;

type Row = Pick<
  DraftRow,
  | 'id'
  | 'session'
  | 'position'
  | 'status'
  | 'match_kind'
  | 'confidence'
  | 'building'
  | 'work_order'
  | 'claimed_by'
  | 'claimed_at'
  | 'version'
  | 'created_at'
> & {
  service_id: string | null;
  wo_number: string | null;
  customer_name: string | null;
  appointment_text: string | null;
  file_name: string;
  error_count: number;
};

const viewOf = (row: Row) => ({
  id: row.id,
  session: row.session,
  position: row.position,
  status: row.status,
  matchKind: row.match_kind,
  confidence: Number(row.confidence ?? 0),
  serviceId: row.service_id,
  woNumber: row.wo_number,
  customerName: row.customer_name,
  appointment: row.appointment_text,
  fileName: row.file_name,
  building: row.building,
  workOrder: row.work_order,
  claimedBy: row.claimed_by,
  claimedAt: row.claimed_at,
  errorCount: row.error_count,
  version: row.version,
  createdAt: row.created_at,
});

/** Newest first; the cursor is the position of the last row in that order. */
const parseCursor = (cursor: string): { created: string; id: string } | null => {
  const [created, id] = Buffer.from(cursor, 'base64url').toString().split('|');
  return created && id && !Number.isNaN(Date.parse(created)) ? { created, id } : null;
};
const cursorOf = (row: Row): string =>
  Buffer.from(`${row.created_at.toISOString()}|${row.id}`).toString('base64url');

const inReach = (query: Knex.QueryBuilder, actor: Actor, input: ListDraftsInput): void => {
  const companies = companiesWithCapability(actor, 'intake-review');
  if (companies !== 'all') void query.whereIn('d.company', companies);
  if (input.company) void query.where('d.company', input.company);
};

/** Drafts for the queue, page by page, with how many there are of each status. */
export const listDrafts = async (knex: Knex, actor: Actor, input: ListDraftsInput) => {
  const query = knex('parse_drafts as d')
    .join('parse_sessions as s', 's.id', 'd.session')
    .select<Row[]>(
      ...COLUMNS,
      knex.raw('json_array_length(d.errors)::int as error_count'),
      knex.raw(`${APPOINTMENT_TEXT} as appointment_text`),
    )
    .orderBy([
      { column: 'd.created_at', order: 'desc' },
      { column: 'd.id', order: 'desc' },
    ])
    .limit(input.limit + 1);
  inReach(query, actor, input);
  if (input.status?.length) void query.whereIn('d.status', [...input.status]);
  if (input.session) void query.where('d.session', input.session);
  if (input.search) {
    const like = `%${input.search.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
    void query.whereRaw(
      '(lower(d.service_id) like ? or lower(d.wo_number) like ? or lower(d.customer_name) like ?)',
      [like, like, like],
    );
  }
  const cursor = input.cursor ? parseCursor(input.cursor) : null;
  if (cursor)
    void query.whereRaw("(date_trunc('milliseconds', d.created_at), d.id) < (?, ?)", [
      cursor.created,
      cursor.id,
    ]);
  const counting = knex('parse_drafts as d').groupBy('d.status').select('d.status').count('* as n');
  inReach(counting, actor, input);
  if (input.session) void counting.where('d.session', input.session);
  const [rows, counts] = await Promise.all([
    query as unknown as Promise<Row[]>,
    counting as unknown as Promise<{ status: string; n: string }[]>,
  ]);
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  return {
    drafts: page.map(viewOf),
    nextCursor: rows.length > input.limit && last ? cursorOf(last) : null,
    counts: Object.fromEntries(counts.map(({ status, n }) => [status, Number(n)])),
  };
};
