import type { StateCategory } from '../../extensions/domain/lifecycle/choices.ts';
import type { Random } from '../lib/random.ts';
import type { LifecycleSeed } from '../reference/lifecycles/index.ts';

const stateOf = (lifecycle: LifecycleSeed, category: StateCategory): string =>
  (
    lifecycle.states.find((state) => state.category === category) ??
    lifecycle.states.find((state) => state.is_initial)
  )?.code ?? '';

/** The state of an order in a lifecycle of which only the categories are known. */
export const simpleState = (
  lifecycle: LifecycleSeed,
  { dayOffset }: { dayOffset: number },
  random: Random,
): string => {
  if (random.chance(0.05)) return stateOf(lifecycle, 'cancelled');
  if (dayOffset > 0) return stateOf(lifecycle, random.chance(0.75) ? 'scheduled' : 'new');
  if (dayOffset === 0) return stateOf(lifecycle, random.chance(0.5) ? 'scheduled' : 'in_progress');
  if (random.chance(0.08)) return stateOf(lifecycle, 'blocked');
  return stateOf(lifecycle, dayOffset < -7 || random.chance(0.3) ? 'closed' : 'done');
};
