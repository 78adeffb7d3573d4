import type { UseCaseContext } from '../platform/context.ts';
import type { EffectResult, EffectRun } from '../platform/order-slots.ts';
import { registered } from '../platform/registry.ts';

/**
 * Runs the effects in the order of the row. A name that no domain brings belongs to the company: the
 * event carries it, and flows that listen to new events pick it up there. `advance` is the command's
 * own: see transition-order.
 */
export const runEffects = async (
  ctx: UseCaseContext,
  run: EffectRun,
): Promise<Required<EffectResult>> => {
  const { effects } = registered();
  const total: Required<EffectResult> = { patch: {}, data: {} };
  const custom: string[] = [];
  for (const name of run.transition.effects) {
    const effect = Object.hasOwn(effects, name) ? effects[name] : undefined;
    const result = (await effect?.(ctx, run)) ?? {};
    if (!effect && name !== 'advance') custom.push(name);
    Object.assign(total.patch, result.patch);
    Object.assign(total.data, result.data);
  }
  return custom.length > 0 ? { ...total, data: { ...total.data, effects: custom } } : total;
};
