import type { OrderCase } from '../lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import type { VisitSlot } from './clashes.ts';

const LONGEST_VISIT_MS = 24 * 60 * 60_000;

/** A visit ends after it starts, within a day. */
export const checkSlot = ({ startsAt, endsAt }: VisitSlot): void => {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length > 0 && length <= LONGEST_VISIT_MS) return;
  throw refusal('DISPATCH_SLOT_INVALID', 422, {}, { field: 'endsAt' });
};

/** The technicians are the company's and can be given work. */
export const checkTechnicians = async (
  ctx: UseCaseContext,
  company: string,
  technicians: readonly string[],
): Promise<void> => {
  const wanted = [...new Set(technicians)];
  if (wanted.length === 0) return;
  const rows = await ctx
    .trx('technicians')
    .where({ company })
    .whereIn('id', wanted)
    .select<{ name: string; is_active: boolean }[]>('name', 'is_active');
  if (rows.length < wanted.length)
    throw refusal('DISPATCH_TECHNICIAN_UNKNOWN', 422, {}, { field: 'technician' });
  const idle = rows.find((row) => !row.is_active);
  if (!idle) return;
  throw refusal(
    'DISPATCH_TECHNICIAN_UNKNOWN.inactive',
    422,
    { name: idle.name },
    { field: 'technician' },
  );
};

/** Nobody has set out for it, and no new slot is being asked for. */
export const checkPlannable = ({ order, facts }: OrderCase): void => {
  if (facts.pendingReschedule)
    throw refusal(
      'DISPATCH_VISIT_LOCKED',
      409,
      { number: order.number },
      { collection: 'work_orders', item: order.id },
    );
  if (['new', 'scheduled', 'blocked'].includes(order.status_category)) return;
  throw refusal(
    'DISPATCH_WORK_BEGUN',
    409,
    { number: order.number, status: order.status },
    { collection: 'work_orders', item: order.id, from: order.status },
  );
};
