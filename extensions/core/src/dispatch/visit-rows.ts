import type { UseCaseContext } from '../platform/context.ts';

export type Visit = {
  id: string;
  company: string;
  work_order: string;
  technician: string | null;
  status: 'draft' | 'published' | 'completed' | 'cancelled';
  starts_at: Date;
  ends_at: Date;
  window_start: Date | null;
  window_end: Date | null;
  notes: string | null;
  may_overlap: boolean;
  is_pinned: boolean;
  version: number;
  created_by: string | null;
  updated_by: string | null;
};

/** An order has at most one of each: what the technician knows, and the plan that will replace it. */
export type OpenVisits = { published?: Visit; draft?: Visit };

const VISIT_COLUMNS = [
  'id',
  'company',
  'work_order',
  'technician',
  'status',
  'starts_at',
  'ends_at',
  'window_start',
  'window_end',
  'notes',
  'may_overlap',
  'is_pinned',
  'version',
  'created_by',
  'updated_by',
];

type OrderKey = { id: string; company: string };

/** Locks the open visits of orders, which the caller has locked, and answers them by order. */
export const openVisitsOf = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  company: string,
  orders: readonly string[],
): Promise<Map<string, OpenVisits>> => {
  const rows = await ctx
    .trx('appointments')
    .where({ company })
    .whereIn('work_order', orders)
    .whereIn('status', ['draft', 'published'])
    .orderBy('id')
    .forUpdate()
    .select<Visit[]>(VISIT_COLUMNS);
  const found = new Map<string, OpenVisits>();
  for (const row of rows)
    found.set(row.work_order, { ...found.get(row.work_order), [row.status]: row });
  return found;
};

export const openVisits = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  { id, company }: OrderKey,
): Promise<OpenVisits> => (await openVisitsOf(ctx, company, [id])).get(id) ?? {};

/** The visit that the technician knows, else the one that is planned. */
export const currentVisit = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  order: OrderKey,
): Promise<Visit | undefined> => {
  const { published, draft } = await openVisits(ctx, order);
  return published ?? draft;
};

export const findVisit = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  id: string,
): Promise<Visit | undefined> =>
  await ctx.trx('appointments').where({ id }).first<Visit | undefined>(VISIT_COLUMNS);
