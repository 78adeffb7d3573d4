import {
  actingPersonas,
  type Attempt,
  type BlockerReason,
  checkTransition,
  doubtIn,
  LIFECYCLE_ERRORS,
  type OrderCase,
  type OrderStand,
  transitionsFrom,
  type Verdict,
} from '../../../../domain/lifecycle/index.ts';
import { requireCapability, systemActor } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, notVisible, refusal, refusalOf } from '../../platform/errors.ts';
import { runEffects } from '../run-effects.ts';
import { timeOfStep } from '../device-time.ts';
import { appendEvent, findByClientRef } from '../events.ts';
import { readKpi } from '../kpi.ts';
import { loadCase } from '../load-case.ts';
import { findBlockerReason, lockOrder } from '../repository.ts';

export type TransitionInput = Omit<Attempt, 'blocker'> & {
  order: string;
  /** Version the caller saw; another one in the database is a conflict. */
  version?: number | null;
  /** By the device's clock; now when absent or not to be believed, and never later than now. */
  occurredAt?: Date | null;
  clientRef?: string | null;
  device?: string | null;
  /** `reason` is the code or id of a row of `blocker_reasons`. */
  blocker?: { reason: string; remark: string } | null;
  /** What the step goes back to, for the event: the mail that asked for it. */
  origin?: Record<string, unknown> | null;
};

export type TransitionResult = {
  order: OrderStand;
  event: { id: string; from: string; to: string };
  /** True when this client reference was applied before: nothing happened now. */
  replayed: boolean;
};

export const standOf = (order: OrderCase['order']): OrderStand => ({
  id: order.id,
  number: order.number,
  status: order.status,
  statusCategory: order.status_category,
  version: order.version,
});

/** A second click, or a second person with the same wish, is told that it is done. */
const refuseStale = (item: OrderCase, input: TransitionInput): void => {
  const { status, status_category, status_changed_at, version } = item.order;
  const isStale = input.version != null && input.version !== version;
  if (!isStale && status !== input.to) return;
  throw conflict(
    'WORK_CONFLICT',
    { to: input.to, version: input.version ?? null },
    { status, statusCategory: status_category, version, changedAt: status_changed_at },
  );
};

const refuse = (item: OrderCase, verdict: Extract<Verdict, { ok: false }>, to: string): Error =>
  refusalOf(verdict, LIFECYCLE_ERRORS[verdict.code], {
    collection: 'work_orders',
    item: item.order.id,
    from: item.order.status,
    to,
    missing: verdict.missing,
    field: verdict.missing[0]?.field,
  });

const findReason = async (
  ctx: UseCaseContext,
  company: string,
  input: TransitionInput,
): Promise<BlockerReason | null> => {
  if (!input.blocker) return null;
  const reason = await findBlockerReason(ctx.trx, company, input.blocker.reason);
  if (reason) return reason;
  throw refusal(
    'WORK_BLOCKER_REASON_UNKNOWN',
    422,
    { reason: input.blocker.reason },
    { field: 'blocker.reason' },
  );
};

const toAttempt = (input: TransitionInput, reason: BlockerReason | null): Attempt => ({
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

const updateOrder = async (
  ctx: UseCaseContext,
  item: OrderCase,
  patch: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('work_orders')
    .where({ id: item.order.id })
    .update({ ...patch, updated_at: ctx.now, updated_by: ctx.actor.userId });
};

/**
 * Takes one step of the order's lifecycle: locks the order, asks the rules, runs the effects,
 * writes status, event and clocks in the caller's transaction.
 *
 * Errors: FORBIDDEN, WORK_CONFLICT (409 with both values), WORK_TRANSITION_UNKNOWN,
 * WORK_TRANSITION_FORBIDDEN, WORK_REASON_NEEDED, WORK_REQUIREMENTS_MISSING (`missing` in words).
 */
export const transitionOrder = async (
  ctx: UseCaseContext,
  input: TransitionInput,
): Promise<TransitionResult> => {
  const row = await lockOrder(ctx.trx, input.order);
  if (!row) throw notVisible('work_orders', input.order);
  const found = await loadCase(ctx.trx, ctx.actor, row.id, ctx.now);
  const time = timeOfStep(ctx, found, input.occurredAt);
  const occurredAt = time.at;
  const item = { ...found, facts: { ...found.facts, now: occurredAt.toISOString() } };
  requireCapability(ctx.actor, row.company, 'orders-transition');

  const before = await findByClientRef(ctx, row, input.clientRef);
  if (before)
    return {
      order: standOf(item.order),
      event: { id: before.id, from: item.order.status, to: before.to_status ?? item.order.status },
      replayed: true,
    };
  refuseStale(item, input);

  const blockerReason = await findReason(ctx, row.company, input);
  const attempt = toAttempt(input, blockerReason);
  const verdict = checkTransition(item.lifecycle, item.facts, attempt);
  if (!verdict.ok) throw refuse(item, verdict, input.to);

  const { transition, overridden, warnings } = verdict;
  const run = { item, attempt, transition, occurredAt, blockerReason };
  const { patch, data } = await runEffects(ctx, run);
  await updateOrder(ctx, item, {
    status: transition.to_state,
    status_reason: input.reason ?? null,
    ...patch,
  });
  const event = await appendEvent(ctx, {
    company: row.company,
    work_order: row.id,
    kind: 'status_changed',
    from_status: transition.from_state,
    to_status: transition.to_state,
    technician: item.actorTechnician ?? item.order.technician,
    persona: actingPersonas(item.facts.actor).find(
      (persona) => persona !== 'system' && transition.personas.includes(persona),
    ),
    reason: input.reason ?? null,
    remark: input.remark ?? input.blocker?.remark ?? null,
    data: {
      ...data,
      ...(input.origin && { origin: input.origin }),
      ...(overridden && { overridden: true }),
      ...(warnings.length > 0 && { warnings: warnings.map((warning) => warning.code) }),
      ...(input.submissionId && { submissionId: input.submissionId }),
      ...doubtIn(time),
    },
    occurred_at: occurredAt,
    position: input.position ?? null,
    device: input.device ?? null,
    client_ref: input.clientRef ?? null,
  });
  await updateOrder(ctx, item, await readKpi(ctx.trx, item, ctx.now));
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [row.id] });
  if (transition.effects.includes('advance')) await advance(ctx, item, transition.to_state);

  const { order } = await loadCase(ctx.trx, ctx.actor, row.id, ctx.now);
  return {
    order: standOf(order),
    event: { id: event, from: transition.from_state, to: transition.to_state },
    replayed: false,
  };
};

/** The system takes its own next step at once when nothing is missing; otherwise it waits. */
const advance = async (ctx: UseCaseContext, item: OrderCase, from: string): Promise<void> => {
  const next = transitionsFrom(item.lifecycle, from).find((step) =>
    step.personas.includes('system'),
  );
  if (!next) return;
  const actor = systemActor('system', ctx.requestId);
  const now = await loadCase(ctx.trx, actor, item.order.id, ctx.now);
  const verdict = checkTransition(now.lifecycle, now.facts, { to: next.to_state });
  if (!verdict.ok) return;
  await transitionOrder({ ...ctx, actor }, { order: item.order.id, to: next.to_state });
};
