import { bulkInsert, noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { type VisitSlot, withoutOverlap } from './clashes.ts';
import { dropDrafts } from './drafts.ts';
import { currentVisit, findVisit, openVisits, type Visit } from './visit-rows.ts';

export type VisitValues = VisitSlot & {
  technician: string;
  publish: boolean;
  mayOverlap: boolean;
  isPinned?: boolean;
  windowStart?: Date | null;
  windowEnd?: Date | null;
  notes?: string | null;
};

const columnsOf = (ctx: UseCaseContext, values: VisitValues, before: Visit | undefined) => ({
  technician: values.technician,
  starts_at: values.startsAt,
  ends_at: values.endsAt,
  may_overlap: values.mayOverlap,
  status: values.publish ? ('published' as const) : ('draft' as const),
  published_at: values.publish ? ctx.now : null,
  ...(values.isPinned !== undefined && { is_pinned: values.isPinned }),
  ...(values.windowStart !== undefined && { window_start: values.windowStart }),
  ...(values.windowEnd !== undefined && { window_end: values.windowEnd }),
  ...(values.notes !== undefined && { notes: values.notes }),
  ...(before && { updated_at: ctx.now, updated_by: ctx.actor.userId }),
});

/** What a plan takes over from the visit that it will replace, unless it says otherwise. */
export const inherited = (published: Visit | undefined) =>
  published && {
    window_start: published.window_start,
    window_end: published.window_end,
    notes: published.notes,
    is_pinned: published.is_pinned,
    version: published.version + 1,
  };

/**
 * Writes the order's published visit or its plan: moves it when there is one, else makes it. What is
 * published takes the place of the plan. Returns its id.
 */
export const putVisit = async (
  ctx: UseCaseContext,
  order: { id: string; company: string },
  values: VisitValues,
): Promise<string> => {
  const { published, draft } = await openVisits(ctx, order);
  const before = values.publish ? (published ?? draft) : draft;
  const columns = columnsOf(ctx, values, before);
  return await withoutOverlap(ctx, { ...values, except: before?.id ?? null }, async (trx) => {
    const inside = { ...ctx, trx };
    if (!before) {
      const row = {
        company: order.company,
        work_order: order.id,
        ...inherited(published),
        ...columns,
      };
      const [id] = await bulkInsert(inside, { collection: 'appointments', rows: [row] });
      return id as string;
    }
    if (values.publish && draft && draft.id !== before.id)
      await dropDrafts(inside, { company: order.company, orders: [order.id] });
    await trx('appointments').where({ id: before.id }).update(columns);
    await noteChange(inside, { collection: 'appointments', action: 'update', ids: [before.id] });
    return before.id;
  });
};

/**
 * Moves the visit to a time that was agreed and returns what the order's row then says. A plan beside
 * it was made for the time before and goes.
 */
export const moveVisit = async (
  ctx: UseCaseContext,
  input: {
    order: {
      id: string;
      company: string;
      scheduled_start: string | null;
      scheduled_end: string | null;
    };
    appointment: string | null;
    startsAt: Date;
    endsAt: Date | null;
  },
): Promise<{ scheduled_start: Date; scheduled_end: Date }> => {
  const { order, startsAt } = input;
  const usualLength =
    order.scheduled_start && order.scheduled_end
      ? Date.parse(order.scheduled_end) - Date.parse(order.scheduled_start)
      : 2 * 60 * 60_000;
  const endsAt = input.endsAt ?? new Date(startsAt.getTime() + usualLength);
  const visit = input.appointment
    ? await findVisit(ctx, input.appointment)
    : await currentVisit(ctx, order);
  if (visit) {
    if (visit.status === 'published')
      await dropDrafts(ctx, { company: order.company, orders: [order.id] });
    const slot = { startsAt, endsAt, technician: visit.technician, except: visit.id };
    await withoutOverlap(ctx, slot, (trx) =>
      trx('appointments').where({ id: visit.id }).update({
        starts_at: startsAt,
        ends_at: endsAt,
        window_start: null,
        window_end: null,
        updated_at: ctx.now,
        updated_by: ctx.actor.userId,
      }),
    );
    await noteChange(ctx, { collection: 'appointments', action: 'update', ids: [visit.id] });
  }
  return { scheduled_start: startsAt, scheduled_end: endsAt };
};
