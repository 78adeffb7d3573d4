import type { Knex } from 'knex';
import { SEARCH_FIELD } from '../../../../../schema/compiler/search.ts';
import { type Actor, companiesWithCapability, requireCapability } from '../../platform/actor.ts';
import { type Cursor, decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { preparedRows } from '../../platform/prepared.ts';
import { confirmMemberships, CURRENT_MEMBERSHIPS } from '../../platform/remembered-memberships.ts';
import { countOrders } from '../count-orders.ts';
import type { OrderListQuery } from '../list-query.ts';
import { findByCode } from '../find-by-code.ts';
import { findByPart } from '../find-by-part.ts';
import { camel } from '../order-view.ts';

const COLUMNS = [
  'id',
  'company',
  'number',
  'status',
  'status_category',
  'status_changed_at',
  'version',
  'priority',
  'work_type',
  'partner_group',
  'partner',
  'site',
  'building',
  'technician',
  'service_id',
  'wo_number',
  'ticket_id',
  'customer_name',
  'phones',
  'address_text',
  'appointment_requested_at',
  'scheduled_start',
  'scheduled_end',
  'kpi_due_at',
  'kpi_result',
  'docket_number',
  'invoice',
  'created_at',
  'updated_at',
] as const;

/** Columns whose labels a list shows. */
const LABELS = {
  work_type: ['work_types', 'name'],
  partner: ['partners', 'code'],
  partner_group: ['partner_groups', 'code'],
  building: ['buildings', 'name'],
  technician: ['technicians', 'name'],
} as const;

const SORTS = {
  created: 'created_at',
  scheduled: 'scheduled_start',
  changed: 'status_changed_at',
} as const;

type Found = { orders: string | null; next: Cursor | null; memberships: string };

const quoted = (name: string): string => `"${name}"`;

/** Instants as JavaScript writes them, so that an order looks the same wherever it is read. */
const shownColumn = (column: string): string =>
  column.endsWith('_at') || column.startsWith('scheduled_')
    ? `to_char(page.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `page.${column}`;

const SHOWN = [
  ...COLUMNS.map((column) => `${shownColumn(column)} as ${quoted(camel(column))}`),
  ...Object.entries(LABELS).map(
    ([column, [, label]]) => `of_${column}.${label} as ${quoted(`${camel(column)}Label`)}`,
  ),
].join(', ');

/** Joined after the limit. */
const LABEL_JOINS = Object.entries(LABELS)
  .map(
    ([column, [table]]) => `left join ${table} as of_${column} on of_${column}.id = page.${column}`,
  )
  .join(' ');

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const search = (query: Knex.QueryBuilder, text: string, named: string[] | null): void => {
  if (named) {
    void query.whereIn('work_orders.id', named);
    return;
  }
  const pattern = `%${escapeLike(text.toLowerCase())}%`;
  void query.whereRaw('lower(??) like ?', [`work_orders.${SEARCH_FIELD}`, pattern]);
};

const filtered = (
  knex: Knex,
  companies: string[] | 'all',
  query: OrderListQuery,
  named: string[] | null,
) => {
  const orders = knex('work_orders');
  if (companies !== 'all') {
    // A single value lets the planner walk the composite index in order.
    if (companies.length === 1) void orders.where('company', companies[0]);
    else void orders.whereIn('company', companies);
  }
  if (query.status) void orders.whereIn('status', query.status);
  if (query.category) void orders.whereIn('status_category', query.category);
  if (query.workType) void orders.where('work_type', query.workType);
  if (query.partnerGroup) void orders.where('partner_group', query.partnerGroup);
  if (query.partner) void orders.where('partner', query.partner);
  if (query.building) void orders.where('building', query.building);
  if (query.site) void orders.where('site', query.site);
  if (query.technician === 'none') void orders.whereNull('technician');
  else if (query.technician) void orders.where('technician', query.technician);
  if (query.from) void orders.where('scheduled_start', '>=', query.from);
  if (query.to) void orders.where('scheduled_start', '<', query.to);
  if (query.search) search(orders, query.search, named);
  return orders;
};

const sortOf = ({ sort }: OrderListQuery) => ({
  column: SORTS[sort.replace('-', '') as keyof typeof SORTS],
  isDescending: sort.startsWith('-'),
});

/** PostgreSQL's own order, so that the index serves it: empty values first downwards, last upwards. */
const afterCursor = (orders: Knex.QueryBuilder, query: OrderListQuery): void => {
  if (!query.cursor) return;
  const { value, id } = decodeCursor(query.cursor);
  const { column, isDescending } = sortOf(query);
  const than = isDescending ? '<' : '>';
  void orders.where((either) => {
    if (value === null) {
      void either.where((same) => {
        void same.whereNull(column).where('id', than, id);
      });
      if (isDescending) void either.orWhereNotNull(column);
      return;
    }
    void either.whereRaw(`(??, id) ${than} (?::timestamptz, ?::uuid)`, [column, value, id]);
    if (!isDescending && column === 'scheduled_start') void either.orWhereNull(column);
  });
};

/** Of a page named `page`: `placed` in its order, the orders as text, where the next page begins. */
const asText = (knex: Knex, page: Knex.QueryBuilder, query: OrderListQuery, actor: Actor) => {
  const { column, isDescending } = sortOf(query);
  const direction = isDescending ? 'desc' : 'asc';
  const { limit } = query;
  return knex
    .with('page', page)
    .with(
      'placed',
      knex.raw(
        `select *, row_number() over (order by ${column} ${direction}, id ${direction}) as place from page`,
      ),
    )
    .select(
      knex.raw(`(select string_agg(row_to_json(shown)::text, ',' order by page.place)
        from placed as page ${LABEL_JOINS} cross join lateral (select ${SHOWN}) as shown
        where page.place <= ${limit}) as orders`),
      knex.raw(`(select json_build_object('value', sort_value, 'id', id) from placed
        where place = ${limit} and exists (select from placed where place > ${limit})) as next`),
      knex.raw(`${CURRENT_MEMBERSHIPS} as memberships`, [actor.userId]),
    );
};

type Total = { total: number; isTotalCapped: boolean };

/** Beyond this a person reads "more than"; counting on would take longer with every row there is. */
const MOST_COUNTED = 10_000;

const countUpTo = async (knex: Knex, matches: Knex.QueryBuilder, most: number): Promise<Total> => {
  const some = matches.select(knex.raw('1')).limit(most + 1, { skipBinding: true });
  const counted = await knex.from(some.as('some')).count<{ total: string }[]>({ total: '*' });
  const total = Number(counted[0]?.total ?? 0);
  return { total: Math.min(total, most), isTotalCapped: total > most };
};

/** What does not matter to the kept counts, or is known to them; orders of any other filter are counted. */
const KEPT = new Set<string>(['company', 'status', 'sort', 'limit', 'cursor', 'count']);

const isKept = (query: OrderListQuery): boolean =>
  Object.entries(query).every(([key, value]) => value === undefined || KEPT.has(key));

/**
 * A page of orders by key, not by offset: page 400 is as quick as page 1. PostgreSQL writes the
 * answer, since making objects of the rows and text of the objects took longer than to find them.
 * @returns JSON `{orders, nextCursor, total?, isTotalCapped?}`: `nextCursor` is null on the last
 * page; with `isTotalCapped` there are more than `total`, which are not counted further
 */
export const listOrders = async (
  knex: Knex,
  actor: Actor,
  query: OrderListQuery,
): Promise<string> => {
  if (query.company) requireCapability(actor, query.company, 'orders-read');
  const companies = query.company ? [query.company] : companiesWithCapability(actor, 'orders-read');
  const named = query.search
    ? ((await findByCode(knex, companies, query.search)) ??
      (await findByPart(knex, companies, query.search)))
    : null;
  const { column, isDescending } = sortOf(query);
  const direction = isDescending ? 'desc' : 'asc';
  const totalOf = async (): Promise<Total> =>
    isKept(query)
      ? {
          total: await countOrders(knex, { companies, statuses: query.status ?? 'all' }),
          isTotalCapped: false,
        }
      : countUpTo(knex, filtered(knex, companies, query, named), MOST_COUNTED);

  const page = filtered(knex, companies, query, named)
    .select(...COLUMNS, knex.raw('??::text as sort_value', [column]))
    .orderBy([
      { column, order: direction },
      { column: 'id', order: direction },
    ])
    .limit(query.limit + 1, { skipBinding: true });
  afterCursor(page, query);
  const statement = asText(knex, page, query, actor);

  const [found, total] = await Promise.all([
    query.search
      ? (statement as unknown as Promise<Found[]>)
      : preparedRows<Found>(knex, statement),
    query.count ? totalOf() : null,
  ]);
  const { orders, next, memberships } = found[0] as Found;
  confirmMemberships(actor, memberships);
  const rest = JSON.stringify({ nextCursor: next && encodeCursor(next), ...total });
  return `{"orders":[${orders ?? ''}],${rest.slice(1)}`;
};
