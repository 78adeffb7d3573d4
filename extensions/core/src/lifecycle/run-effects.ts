import type { UseCaseContext } from '../platform/context.ts';
import type { BatchEffect, EffectResult, EffectRun } from '../platform/order-slots.ts';
import { registered } from '../platform/registry.ts';

const effectNamed = (name: string): BatchEffect | undefined => {
  const { effects } = registered();
  return Object.hasOwn(effects, name) ? effects[name] : undefined;
};

/** Runs of transitions with the same effects, in the order of the row. */
const runAlike = async (
  ctx: UseCaseContext,
  runs: readonly EffectRun[],
): Promise<Required<EffectResult>[]> => {
  const totals = runs.map((): Required<EffectResult> => ({ patch: {}, data: {} }));
  const names = runs[0]?.transition.effects ?? [];
  for (const name of names) {
    const results = (await effectNamed(name)?.(ctx, runs)) ?? [];
    for (const [index, { patch, data }] of results.entries()) {
      Object.assign(totals[index]?.patch ?? {}, patch);
      Object.assign(totals[index]?.data ?? {}, data);
    }
  }
  const custom = names.filter((name) => name !== 'advance' && !effectNamed(name));
  if (custom.length > 0) for (const total of totals) total.data['effects'] = custom;
  return totals;
};

/**
 * Runs the effects of steps; results in their order. A name that no domain brings belongs to the
 * company: the event carries it, and flows that listen to new events pick it up there. `advance` is
 * the command's own: see write-steps.
 */
export const runEffects = async (
  ctx: UseCaseContext,
  runs: readonly EffectRun[],
): Promise<Required<EffectResult>[]> => {
  const results = new Map<EffectRun, Required<EffectResult>>();
  const alike = Map.groupBy(runs, ({ transition }) => transition.effects.join());
  for (const group of alike.values()) {
    const totals = await runAlike(ctx, group);
    for (const [index, run] of group.entries())
      results.set(run, totals[index] as Required<EffectResult>);
  }
  return runs.map((run) => results.get(run) as Required<EffectResult>);
};
