import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';

export type VisitSlot = { startsAt: Date; endsAt: Date };

type Clash = {
  appointment: string;
  order: string;
  number: string;
  startsAt: Date;
  endsAt: Date;
  technicianName: string;
  timeZone: string;
};

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
      startsAt: { instant: clash.startsAt.toISOString(), timeZone: clash.timeZone },
      endsAt: { instant: clash.endsAt.toISOString(), timeZone: clash.timeZone },
    },
    { field: 'startsAt', clash },
  );

const isExclusion = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === '23P01';

/**
 * Runs a write of a published visit. The exclusion constraint decides; when it refuses, the visit
 * that stands in the way is named. The savepoint keeps the transaction readable afterwards.
 */
export const withoutOverlap = async <T>(
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
