import type { Knex } from 'knex';
import { workOrders } from '../../../../../schema/model/work/work-orders.ts';
import { type Actor, companiesWithCapability, requireCapability } from '../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { OrderListQuery } from '../list-query.ts';
import { viewOf } from '../order-view.ts';

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

type Row = Record<string, unknown> & { id: string; sort_value: string | null };

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const search = (query: Knex.QueryBuilder, text: string): void => {
  const pattern = `%${escapeLike(text.toLowerCase())}%`;
  void query.where((either) => {
    for (const column of workOrders.searchable ?? []) {
      void either.orWhereRaw('lower(??) like ?', [`work_orders.${column}`, pattern]);
    }
  });
};

const filtered = (knex: Knex, companies: string[] | 'all', query: OrderListQuery) => {
  const orders = knex('work_orders');
  if (query.company) void orders.where('company', query.company);
  else if (companies !== 'all') {
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
  if (query.search) search(orders, query.search);
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

const labelKey = (column: string): string =>
  `${column.replace(/_(\w)/, (_, letter: string) => letter.toUpperCase())}Label`;

/** The page with the labels of what it refers to, in one statement: joined after the limit. */
const withLabels = (knex: Knex, page: Knex.QueryBuilder): Knex.QueryBuilder => {
  const labelled = knex.with('page', page).from('page').select('page.*');
  for (const [column, [table, label]] of Object.entries(LABELS)) {
    void labelled
      .leftJoin({ [`of_${column}`]: table }, `of_${column}.id`, `page.${column}`)
      .select({ [labelKey(column)]: `of_${column}.${label}` });
  }
  return labelled;
};

export type OrderPage = {
  orders: Record<string, unknown>[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
  total?: number;
};

/** A page of orders by key, not by offset: page 400 is as quick as page 1. */
export const listOrders = async (
  knex: Knex,
  actor: Actor,
  query: OrderListQuery,
): Promise<OrderPage> => {
  if (query.company) requireCapability(actor, query.company, 'orders-read');
  const companies = companiesWithCapability(actor, 'orders-read');
  const { column, isDescending } = sortOf(query);
  const direction = isDescending ? 'desc' : 'asc';

  const page = filtered(knex, companies, query)
    .select(...COLUMNS, knex.raw('??::text as sort_value', [column]))
    .orderBy([
      { column, order: direction },
      { column: 'id', order: direction },
    ])
    .limit(query.limit + 1);
  afterCursor(page, query);
  const labelled = withLabels(knex, page).orderBy([
    { column: `page.${column}`, order: direction },
    { column: 'page.id', order: direction },
  ]);

  const [found, counted] = await Promise.all([
    labelled as unknown as Promise<Row[]>,
    query.count
      ? (filtered(knex, companies, query).count({ total: '*' }).first() as Promise<
          { total: string } | undefined
        >)
      : null,
  ]);
  const rows = found.slice(0, query.limit);
  const last = found.length > query.limit ? rows.at(-1) : undefined;
  return {
    orders: rows.map(({ sort_value: _sort, ...row }) => viewOf(row)),
    nextCursor: last ? encodeCursor({ value: last.sort_value, id: last.id }) : null,
    ...(counted ? { total: Number(counted.total) } : {}),
  };
};
