import { say } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusedAs } from '../../platform/errors.ts';
import type { LockedPlan } from './lock-plan.ts';
import { type PlannedMove, shownVisit } from './draft-rows.ts';
import type { Visit } from '../visit-rows.ts';

const stateOf = (visit: Visit | undefined) =>
  visit
    ? {
        appointment: visit.id,
        status: visit.status,
        technician: visit.technician,
        startsAt: visit.starts_at,
        endsAt: visit.ends_at,
        version: visit.version,
      }
    : null;

const isOther = (visit: Visit | undefined, move: PlannedMove): boolean => {
  const isOtherRow =
    move.appointment !== undefined && (move.appointment ?? null) !== (visit?.id ?? null);
  const isOtherVersion =
    move.version !== undefined && (move.version ?? null) !== (visit?.version ?? null);
  return isOtherRow || isOtherVersion;
};

const nameOf = async (ctx: UseCaseContext, user: string | null | undefined): Promise<string> => {
  const row = user
    ? await ctx
        .trx('directus_users')
        .where({ id: user })
        .first<{ first_name: string | null; last_name: string | null } | undefined>(
          'first_name',
          'last_name',
        )
    : undefined;
  return [row?.first_name, row?.last_name].filter(Boolean).join(' ') || '…';
};

/** Refuses a plan that was made over a visit that is another by now, with both states and by whom. */
export const assertNotMoved = async (
  ctx: UseCaseContext,
  { cases, open }: LockedPlan,
  moves: readonly PlannedMove[],
): Promise<void> => {
  for (const move of moves) {
    const visit = shownVisit(open.get(move.order) ?? {});
    if (!isOther(visit, move)) continue;
    const by = await nameOf(ctx, visit?.updated_by ?? visit?.created_by);
    const number = cases.get(move.order)?.order.number ?? '';
    throw refusedAs(say('DISPATCH_CONFLICT', { by, number }), 409, {
      order: move.order,
      by,
      yours: move,
      current: stateOf(visit),
    });
  }
};
