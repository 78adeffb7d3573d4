import type { EffectName } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { openBlocker, resolveBlockers } from './blocker.ts';
import { releasePort } from './port.ts';
import { decideReschedule, dropReschedule, openReschedule } from './reschedule.ts';
import type { Effect, EffectResult, EffectRun } from './types.ts';
import { cancelVisits, closeVisit } from './visit.ts';

/** Effects that a transition may name. `advance` is the command's own: see transition-order. */
const EFFECTS: Readonly<Record<Exclude<EffectName, 'advance'>, Effect>> = {
  openBlocker,
  resolveBlockers,
  openReschedule,
  decideReschedule,
  dropReschedule,
  closeVisit,
  cancelVisits,
  releasePort,
};

/**
 * Runs the effects in the order of the row. A name that is not here belongs to the company: the
 * event carries it, and flows that listen to new events pick it up there.
 */
export const runEffects = async (
  ctx: UseCaseContext,
  run: EffectRun,
): Promise<Required<EffectResult>> => {
  const total: Required<EffectResult> = { patch: {}, data: {} };
  const custom: string[] = [];
  for (const name of run.transition.effects) {
    const effect = Object.hasOwn(EFFECTS, name)
      ? (EFFECTS as Readonly<Record<string, Effect>>)[name]
      : undefined;
    const result = (await effect?.(ctx, run)) ?? {};
    if (!effect && name !== 'advance') custom.push(name);
    Object.assign(total.patch, result.patch);
    Object.assign(total.data, result.data);
  }
  return custom.length > 0 ? { ...total, data: { ...total.data, effects: custom } } : total;
};
