import { formatInstant } from '../../../domain/kernel/time.ts';
import { bulkInsert, noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';

export type VisitSlot = { startsAt: Date; endsAt: Date };
export type Visit = {
  id: string;
  company: string;
  work_order: string;
  technician: string | null;
  status: 'draft' | 'published' | 'completed' | 'cancelled';
  starts_at: Date;
  ends_at: Date;
  may_overlap: boolean;
  version: number;
};
export type VisitValues = VisitSlot & {
  technician: string;
  publish: boolean;
  mayOverlap: boolean;
  windowStart?: Date | null;
  windowEnd?: Date | null;
  notes?: string | null;
};

type Clash = {
  appointment: string;
  order: string;
  number: string;
  startsAt: Date;
  endsAt: Date;
  technicianName: string;
  timeZone: string;
};

const VISIT_COLUMNS = [
  'id',
  'company',
  'work_order',
  'technician',
  'status',
  'starts_at',
  'ends_at',
  'may_overlap',
  'version',
];

/** Published visits of the technician in that time, other than `except`, that may not be overlapped. */
export const findClashes = async (
  db: UseCaseContext['trx'],
  input: VisitSlot & { technician: string; except?: string | null },
): Promise<Clash[]> => {
  const result = await db.raw<{ rows: Clash[] }>(
    `select a.id as appointment, o.id as "order", o.number, a.starts_at as "startsAt",
       a.ends_at as "endsAt", t.name as "technicianName", c.time_zone as "timeZone"
     from appointments a
     join work_orders o on o.id = a.work_order
     join technicians t on t.id = a.technician
     join companies c on c.id = a.company
     where a.technician = ? and a.status = 'published' and not a.may_overlap
       and a.starts_at < ? and a.ends_at > ? and a.id is distinct from ?::uuid
     order by a.starts_at limit 5`,
    [input.technician, input.endsAt, input.startsAt, input.except ?? null],
  );
  return result.rows;
};

const overlap = (clash: Clash): Error =>
  refusal(
    'DISPATCH_OVERLAP.clash',
    409,
    {
      technicianName: clash.technicianName,
      number: clash.number,
      startsAt: formatInstant(clash.startsAt, clash.timeZone),
      endsAt: formatInstant(clash.endsAt, clash.timeZone),
    },
    { field: 'startsAt', clash },
  );

const isExclusion = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === '23P01';

/**
 * Runs a write of a published visit. The exclusion constraint decides; when it refuses, the visit
 * that stands in the way is named. The savepoint keeps the transaction readable afterwards.
 */
const withoutOverlap = async <T>(
  ctx: UseCaseContext,
  slot: VisitSlot & { technician: string | null; except?: string | null },
  write: (trx: UseCaseContext['trx']) => Promise<T>,
): Promise<T> => {
  try {
    return await ctx.trx.transaction(write);
  } catch (error) {
    if (!isExclusion(error) || !slot.technician) throw error;
    const [clash] = await findClashes(ctx.trx, { ...slot, technician: slot.technician });
    throw clash ? overlap(clash) : error;
  }
};

/** The visit that is planned or published for the order; the latest when there are several. */
export const currentVisit = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  order: { id: string; company: string },
): Promise<Visit | undefined> =>
  await ctx
    .trx('appointments')
    .where({ company: order.company, work_order: order.id })
    .whereIn('status', ['draft', 'published'])
    .orderByRaw(`status = 'published' desc, starts_at desc`)
    .forUpdate()
    .first<Visit | undefined>(VISIT_COLUMNS);

export const findVisit = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  id: string,
): Promise<Visit | undefined> =>
  await ctx.trx('appointments').where({ id }).first<Visit | undefined>(VISIT_COLUMNS);

const columnsOf = (ctx: UseCaseContext, values: VisitValues, before: Visit | undefined) => ({
  technician: values.technician,
  starts_at: values.startsAt,
  ends_at: values.endsAt,
  may_overlap: values.mayOverlap,
  status: values.publish ? 'published' : 'draft',
  published_at: values.publish ? ctx.now : null,
  ...(values.windowStart !== undefined && { window_start: values.windowStart }),
  ...(values.windowEnd !== undefined && { window_end: values.windowEnd }),
  ...(values.notes !== undefined && { notes: values.notes }),
  ...(before && { updated_at: ctx.now, updated_by: ctx.actor.userId }),
});

/** Writes the order's one open visit: moves it when there is one, else makes it. Returns its id. */
export const putVisit = async (
  ctx: UseCaseContext,
  order: { id: string; company: string },
  values: VisitValues,
): Promise<string> => {
  const before = await currentVisit(ctx, order);
  const columns = columnsOf(ctx, values, before);
  return await withoutOverlap(ctx, { ...values, except: before?.id ?? null }, async (trx) => {
    if (!before) {
      const [id] = await bulkInsert(
        { ...ctx, trx },
        {
          collection: 'appointments',
          rows: [{ company: order.company, work_order: order.id, ...columns }],
        },
      );
      return id as string;
    }
    await trx('appointments').where({ id: before.id }).update(columns);
    await noteChange(
      { ...ctx, trx },
      { collection: 'appointments', action: 'update', ids: [before.id] },
    );
    return before.id;
  });
};

/** Moves the published visit to another time and returns what the order's row then says. */
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
