import {
  type Attempt,
  checkTransition,
  doubtIn,
  LIFECYCLE_ERRORS,
  type Verdict,
} from '../../../../domain/lifecycle/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, type DomainError, refusal, refusedAs } from '../../platform/errors.ts';
import { refusalOf } from '../../platform/each-alone.ts';
import type { OrderCase } from '../../../../domain/lifecycle/index.ts';
import { timeOfStep } from '../device-time.ts';
import { findByClientRefs, type StoredEvent } from '../events.ts';
import type { BlockerReason } from '../../../../domain/lifecycle/index.ts';
import { findBlockerReason } from '../repository.ts';
import { type Judged, standOf, type StepInput, type Wish } from './types.ts';

/** A second click, or a second person with the same wish, is told that it is done. */
const refuseStale = (item: OrderCase, input: StepInput): void => {
  const { status, status_category, status_changed_at, version } = item.order;
  const isStale = input.version != null && input.version !== version;
  if (!isStale && status !== input.to) return;
  throw conflict(
    'WORK_CONFLICT',
    { to: input.to, version: input.version ?? null },
    { status, statusCategory: status_category, version, changedAt: status_changed_at },
  );
};

const refuse = (
  item: OrderCase,
  verdict: Extract<Verdict, { ok: false }>,
  to: string,
): DomainError =>
  refusedAs(verdict, LIFECYCLE_ERRORS[verdict.code], {
    collection: 'work_orders',
    item: item.order.id,
    from: item.order.status,
    to,
    missing: verdict.missing,
    field: verdict.missing[0]?.field,
  });

type Reasons = ReadonlyMap<string, BlockerReason | undefined>;
const reasonKey = (company: string, reason: string): string => `${company} ${reason}`;

/** The reasons that are named; a batch names one as a rule. */
const findReasons = async (ctx: UseCaseContext, wishes: readonly Wish[]): Promise<Reasons> => {
  const found = new Map<string, BlockerReason | undefined>();
  for (const { item, input } of wishes) {
    if (!input.blocker) continue;
    const { company } = item.order;
    const key = reasonKey(company, input.blocker.reason);
    if (!found.has(key))
      found.set(key, await findBlockerReason(ctx.trx, company, input.blocker.reason));
  }
  return found;
};

const reasonIn = (reasons: Reasons, { item, input }: Wish): BlockerReason | null => {
  if (!input.blocker) return null;
  const reason = reasons.get(reasonKey(item.order.company, input.blocker.reason));
  if (reason) return reason;
  throw refusal(
    'WORK_BLOCKER_REASON_UNKNOWN',
    422,
    { reason: input.blocker.reason },
    { field: 'blocker.reason' },
  );
};

const attemptOf = (input: StepInput, reason: BlockerReason | null): Attempt => ({
  ...input,
  blocker:
    input.blocker && reason
      ? {
          reason: reason.code,
          remark: input.blocker.remark,
          phase: reason.phase,
          requiresPhoto: reason.requires_photo,
        }
      : null,
});

const replayOf = (item: OrderCase, before: StoredEvent): Judged => ({
  kind: 'replayed',
  result: {
    order: standOf(item.order),
    event: { id: before.id, from: item.order.status, to: before.to_status ?? item.order.status },
    replayed: true,
  },
});

const judge = (
  ctx: UseCaseContext,
  { item: found, input }: Wish,
  { reasons, before }: { reasons: Reasons; before: StoredEvent | undefined },
): Judged => {
  requireCapability(ctx.actor, found.order.company, 'orders-transition');
  if (before) return replayOf(found, before);
  const time = timeOfStep(ctx, found, input.occurredAt);
  const item = { ...found, facts: { ...found.facts, now: time.at.toISOString() } };
  refuseStale(item, input);
  const blockerReason = reasonIn(reasons, { item, input });
  const attempt = attemptOf(input, blockerReason);
  const verdict = checkTransition(item.lifecycle, item.facts, attempt);
  if (!verdict.ok) throw refuse(item, verdict, input.to);
  const { transition, overridden, warnings } = verdict;
  const doubt = doubtIn(time);
  return {
    kind: 'allowed',
    step: {
      item,
      input,
      attempt,
      transition,
      overridden,
      warnings,
      occurredAt: time.at,
      blockerReason,
      doubt,
    },
  };
};

/**
 * Asks the rules about any number of steps, each on a loaded and locked order; nothing is written.
 *
 * Refusals: FORBIDDEN, WORK_CONFLICT (409 with both values), WORK_TRANSITION_UNKNOWN,
 * WORK_TRANSITION_FORBIDDEN, WORK_REASON_NEEDED, WORK_REQUIREMENTS_MISSING (`missing` in words).
 */
export const judgeSteps = async (
  ctx: UseCaseContext,
  wishes: readonly Wish[],
): Promise<Judged[]> => {
  const replays = await findByClientRefs(
    ctx,
    wishes.map(({ item, input }) => ({ order: item.order, clientRef: input.clientRef })),
  );
  const reasons = await findReasons(ctx, wishes);
  return wishes.map((wish) => {
    try {
      return judge(ctx, wish, { reasons, before: replays.get(wish.item.order.id) });
    } catch (error) {
      return { kind: 'refused', refusal: refusalOf(error) };
    }
  });
};
