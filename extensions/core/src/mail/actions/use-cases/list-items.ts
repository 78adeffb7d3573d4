import type { Knex } from 'knex';
import { SEARCH_FIELD } from '../../../../../domain/kernel/search-field.ts';
import { type Actor, companiesWithCapability } from '../../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../../platform/cursor.ts';
import { type ItemNeighbours, itemView, NEIGHBOUR_COLUMNS } from '../item-view.ts';
import type { ItemRow } from '../types.ts';

export type ListItemsInput = {
  company?: string | undefined;
  status?: readonly string[] | undefined;
  kind?: readonly string[] | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};
type Row = ItemRow & ItemNeighbours;

const reachOf = (actor: Actor): string[] | 'all' => {
  const review = companiesWithCapability(actor, 'intake-review');
  const audit = companiesWithCapability(actor, 'audit-read');
  return review === 'all' || audit === 'all' ? 'all' : [...new Set([...review, ...audit])];
};

const inReach = (query: Knex.QueryBuilder, actor: Actor, input: ListItemsInput): void => {
  const companies = reachOf(actor);
  if (companies !== 'all') void query.whereIn('i.company', companies);
  if (input.company) void query.where('i.company', input.company);
};

/** By the item's own words and those of the order that it is about. */
const search = (query: Knex.QueryBuilder, text: string): void => {
  const like = `%${text.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
  void query.whereRaw(
    `(lower(i.${SEARCH_FIELD}) like ?
      or exists (select from work_orders o where o.company = i.company and o.id = i.work_order
        and lower(o.${SEARCH_FIELD}) like ?))`,
    [like, like],
  );
};

const countBy = async (
  query: Knex.QueryBuilder,
  column: 'status' | 'kind',
): Promise<Record<string, number>> => {
  const rows = (await query.groupBy(`i.${column}`).select(`i.${column}`).count('* as n')) as Record<
    string,
    string
  >[];
  return Object.fromEntries(rows.map((row) => [String(row[column]), Number(row.n)]));
};

/**
 * Inbox items, newest first and page by page, with how many there are of each status and, among the
 * statuses asked for, of each kind.
 */
export const listItems = async (knex: Knex, actor: Actor, input: ListItemsInput) => {
  const from = () => {
    const query = knex('inbox_items as i');
    inReach(query, actor, input);
    if (input.search) search(query, input.search);
    return query;
  };
  const withStatus = () => {
    const query = from();
    if (input.status?.length) void query.whereIn('i.status', [...input.status]);
    return query;
  };
  const page = withStatus()
    .leftJoin('work_orders as o', 'o.id', 'i.work_order')
    .leftJoin('buildings as b', 'b.id', 'i.building')
    .leftJoin('mails as m', 'm.id', 'i.mail')
    .orderBy([
      { column: 'i.created_at', order: 'desc' },
      { column: 'i.id', order: 'desc' },
    ])
    .limit(input.limit + 1)
    .select('i.*', ...NEIGHBOUR_COLUMNS);
  if (input.kind?.length) void page.whereIn('i.kind', [...input.kind]);
  if (input.cursor) {
    const { value, id } = decodeCursor(input.cursor);
    void page.whereRaw(`(date_trunc('milliseconds', i.created_at), i.id) < (?, ?)`, [
      value ?? new Date(0).toISOString(),
      id,
    ]);
  }
  const [rows, statuses, kinds] = await Promise.all([
    page as unknown as Promise<Row[]>,
    countBy(from(), 'status'),
    countBy(withStatus(), 'kind'),
  ]);
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemView),
    nextCursor:
      rows.length > input.limit && last
        ? encodeCursor({ value: last.created_at.toISOString(), id: last.id })
        : null,
    counts: { status: statuses, kind: kinds },
  };
};
