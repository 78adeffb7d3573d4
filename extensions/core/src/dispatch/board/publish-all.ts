import type { UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import type { DomainError } from '../../platform/errors.ts';
import { type Planned, publishOne } from './publish-one.ts';

export type Published = { done: Planned[]; problems: { planned: Planned; refusal: DomainError }[] };

const isOverlap = ({ refusal }: Published['problems'][number]): boolean =>
  refusal.code === 'DISPATCH_OVERLAP';

/** In one order everywhere: two who publish the same technicians wait for one another once. */
const takeTurns = async (ctx: UseCaseContext, plans: readonly Planned[]): Promise<void> => {
  const technicians = plans.flatMap(({ draft, published }) =>
    [draft.technician, published?.technician].filter((id) => typeof id === 'string'),
  );
  await ctx.trx.raw(
    `select pg_advisory_xact_lock(hashtextextended('visit:' || id, 0))
     from (select distinct id from unnest(?::text[]) as id order by id) as turns`,
    [technicians],
  );
};

const eachAlone = async (
  ctx: UseCaseContext,
  plans: readonly Planned[],
  reason: string | null,
): Promise<Published> => {
  const result: Published = { done: [], problems: [] };
  for (const planned of plans) {
    const one = await inSavepoint(ctx, (inside) => publishOne(inside, planned, reason));
    if ('refusal' in one) result.problems.push({ planned, refusal: one.refusal });
    else result.done.push(planned);
  }
  return result;
};

/** Visits that change places: what each has now is out of the way while all are written. */
const together = async (
  ctx: UseCaseContext,
  plans: readonly Planned[],
  reason: string | null,
): Promise<boolean> => {
  const result = await inSavepoint(ctx, async (inside) => {
    await inside
      .trx('appointments')
      .whereIn(
        'id',
        plans.flatMap(({ published }) => published?.id ?? []),
      )
      .update({ may_overlap: true });
    for (const planned of plans) await publishOne(inside, planned, reason);
  });
  return !('refusal' in result);
};

/**
 * Publishes plans, each in a savepoint of its own. One whose place is taken has another try when
 * others have moved away; those that are left may want each other's places and are tried together.
 */
export const publishAll = async (
  ctx: UseCaseContext,
  plans: readonly Planned[],
  reason: string | null,
): Promise<Published> => {
  await takeTurns(ctx, plans);
  const done: Planned[] = [];
  const problems: Published['problems'] = [];
  let pending = [...plans];
  while (pending.length > 0) {
    const round = await eachAlone(ctx, pending, reason);
    done.push(...round.done);
    problems.push(...round.problems.filter((one) => !isOverlap(one)));
    const waiting = round.problems.filter((one) => isOverlap(one));
    pending = waiting.map(({ planned }) => planned);
    if (round.done.length > 0) continue;
    const movers = waiting.filter(({ planned }) => planned.published);
    if (movers.length > 1 && (await together(ctx, pending, reason))) done.push(...pending);
    else problems.push(...waiting);
    break;
  }
  return { done, problems };
};
