import type { Knex } from 'knex';
import { SEARCH_FIELD } from '../../../../domain/kernel/search-field.ts';
import { type Actor, companiesWithCapability, requireCapability } from '../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { OrderListQuery } from '../list-query.ts';
import { findByCode } from '../find-by-code.ts';
import { hiddenByCompany } from '../kind-fields.ts';
import { viewOf } from '../order-view.ts';

export const LISTED_COLUMNS = [
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
  'client',
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
export const LABELS = {
  work_type: ['work_types', 'name'],
  partner: ['partners', 'code'],
  partner_group: ['partner_groups', 'code'],
  client: ['clients', 'name'],
  building: ['buildings', 'name'],
  technician: ['technicians', 'name'],
} as const;

const SORTS = {
  created: 'created_at',
  scheduled: 'scheduled_start',
  changed: 'status_changed_at',
} as const;

type Listed = Record<string, unknown> & {
  id: string;
  company: string;
  sort_value: string | null;
};

const LABEL_COLUMNS = Object.entries(LABELS).map(
  ([column, [, label]]) => `of_${column}.${label} as ${column}_label`,
);

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
  if (query.client) void orders.where('client', query.client);
  if (query.customer) void orders.where('customer', query.customer);
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

/** The page with its labels, which are joined after the limit. */
const withLabels = (knex: Knex, page: Knex.QueryBuilder, query: OrderListQuery) => {
  const { column, isDescending } = sortOf(query);
  const order = isDescending ? 'desc' : 'asc';
  const labelled = knex
    .with('page', page)
    .from('page')
    .select<Listed[]>('page.*', ...LABEL_COLUMNS.map((label) => knex.raw(label)))
    .orderBy([
      { column: `page.${column}`, order },
      { column: 'page.id', order },
    ]);
  for (const [column, [table]] of Object.entries(LABELS)) {
    void labelled.leftJoin(`${table} as of_${column}`, `of_${column}.id`, `page.${column}`);
  }
  return labelled;
};

type Total = { total: number; isTotalCapped: boolean };

/** Beyond this a person reads "more than"; counting on would take longer with every row there is. */
const MOST_COUNTED = 10_000;

const countUpTo = async (knex: Knex, matches: Knex.QueryBuilder, most: number): Promise<Total> => {
  const some = matches.select(knex.raw('1')).limit(most + 1);
  const counted = await knex.from(some.as('some')).count<{ total: string }[]>({ total: '*' });
  const total = Number(counted[0]?.total ?? 0);
  return { total: Math.min(total, most), isTotalCapped: total > most };
};

const shown = async (knex: Knex, rows: readonly Listed[]): Promise<Record<string, unknown>[]> => {
  const hiddenOf = await hiddenByCompany(
    knex,
    rows.map(({ company }) => company),
  );
  return rows.map(({ sort_value: _sorted, ...row }) => viewOf(row, hiddenOf(row.company)));
};

export type OrderPage = {
  orders: Record<string, unknown>[];
  /** Null on the last page. */
  nextCursor: string | null;
  total?: number;
  /** There are more than `total`, which are not counted further. */
  isTotalCapped?: boolean;
};

/** A page of orders by key, not by offset: page 400 is as quick as page 1. */
export const listOrders = async (
  knex: Knex,
  actor: Actor,
  query: OrderListQuery,
): Promise<OrderPage> => {
  if (query.company) requireCapability(actor, query.company, 'orders-read');
  const companies = query.company ? [query.company] : companiesWithCapability(actor, 'orders-read');
  const named = query.search ? await findByCode(knex, companies, query.search) : null;
  const { column, isDescending } = sortOf(query);
  const order = isDescending ? 'desc' : 'asc';

  const page = filtered(knex, companies, query, named)
    .select(...LISTED_COLUMNS, knex.raw('??::text as sort_value', [column]))
    .orderBy([
      { column, order },
      { column: 'id', order },
    ])
    .limit(query.limit + 1);
  afterCursor(page, query);

  const [rows, total] = await Promise.all([
    withLabels(knex, page, query),
    query.count ? countUpTo(knex, filtered(knex, companies, query, named), MOST_COUNTED) : null,
  ]);
  const orders = rows.slice(0, query.limit);
  const last = orders.at(-1);
  return {
    orders: await shown(knex, orders),
    nextCursor:
      rows.length > query.limit && last
        ? encodeCursor({ value: last.sort_value, id: last.id })
        : null,
    ...total,
  };
};
