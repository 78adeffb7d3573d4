import {
  actingPersonas,
  checkTransition,
  type OrderStand,
  transitionsFrom,
} from '../../../../domain/lifecycle/index.ts';
import { systemActor } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { runEffects } from '../run-effects.ts';
import type { EffectResult } from '../../platform/order-slots.ts';
import { appendEvents, type OrderEvent } from '../events.ts';
import { readKpis } from '../kpi.ts';
import { loadCases } from '../load-case.ts';
import { updateOrders } from '../update-orders.ts';
import { judgeSteps } from './judge-steps.ts';
import type { AllowedStep, TransitionResult } from './types.ts';

const eventOf = (step: AllowedStep, data: EffectResult['data']): OrderEvent => {
  const { item, input, transition, overridden, warnings, occurredAt } = step;
  return {
    company: item.order.company,
    work_order: item.order.id,
    kind: 'status_changed',
    from_status: transition.from_state,
    to_status: transition.to_state,
    technician: item.actorTechnician ?? item.order.technician,
    persona:
      actingPersonas(item.facts.actor).find(
        (persona) => persona !== 'system' && transition.personas.includes(persona),
      ) ?? null,
    reason: input.reason ?? null,
    remark: input.remark ?? input.blocker?.remark ?? null,
    data: {
      ...data,
      ...(input.origin && { origin: input.origin }),
      ...(overridden && { overridden: true }),
      ...(warnings.length > 0 && { warnings: warnings.map((warning) => warning.code) }),
      ...(input.submissionId && { submissionId: input.submissionId }),
      ...step.doubt,
    },
    occurred_at: occurredAt,
    position: input.position ?? null,
    device: input.device ?? null,
    client_ref: input.clientRef ?? null,
  };
};

/**
 * Writes steps that were allowed, all of them or none: effects, history, clocks, orders and audit in
 * statements whose number does not grow with the number of orders.
 */
export const writeSteps = async (
  ctx: UseCaseContext,
  steps: readonly AllowedStep[],
): Promise<TransitionResult[]> => {
  if (steps.length === 0) return [];
  const effects = await runEffects(ctx, steps);
  const events = steps.map((step, index) => eventOf(step, effects[index]?.data));
  const ids = await appendEvents(ctx, events);
  const clocks = await readKpis(
    ctx.trx,
    steps.map(({ item }) => item),
    ctx.now,
  );
  const stands = await updateOrders(
    ctx,
    steps.map(({ item, input, transition }, index) => ({
      id: item.order.id,
      patch: {
        status: transition.to_state,
        status_reason: input.reason ?? null,
        ...effects[index]?.patch,
        ...clocks[index],
      },
    })),
  );
  await noteChange(ctx, {
    collection: 'work_orders',
    action: 'update',
    ids: steps.map(({ item }) => item.order.id),
  });
  const further = await advance(ctx, steps);
  return steps.map(({ item, transition }, index) => ({
    order: (further.get(item.order.id) ?? stands.get(item.order.id)) as OrderStand,
    event: {
      id: ids[index] as string,
      from: transition.from_state,
      to: transition.to_state,
    },
    replayed: false,
  }));
};

/** The system takes its own next step at once where nothing is missing; otherwise it waits. */
const advance = async (
  ctx: UseCaseContext,
  steps: readonly AllowedStep[],
): Promise<Map<string, OrderStand>> => {
  const next = new Map(
    steps.flatMap(({ item, transition }) => {
      if (!transition.effects.includes('advance')) return [];
      const own = transitionsFrom(item.lifecycle, transition.to_state).find((step) =>
        step.personas.includes('system'),
      );
      return own ? [[item.order.id, own.to_state] as const] : [];
    }),
  );
  if (next.size === 0) return new Map();
  const system = { ...ctx, actor: systemActor('system', ctx.requestId) };
  const cases = await loadCases(ctx.trx, system.actor, [...next.keys()], ctx.now);
  const wishes = cases
    .map((item) => ({ item, input: { to: next.get(item.order.id) as string } }))
    .filter(({ item, input }) => checkTransition(item.lifecycle, item.facts, input).ok);
  const judged = await judgeSteps(system, wishes);
  const allowed = judged.flatMap((one) => (one.kind === 'allowed' ? [one.step] : []));
  const results = await writeSteps(system, allowed);
  return new Map(results.map(({ order }) => [order.id, order]));
};
