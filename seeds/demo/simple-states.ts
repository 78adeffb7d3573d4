import type { StateCategory } from '../../extensions/domain/lifecycle/choices.ts';
import type { Random } from '../lib/random.ts';
import type { LifecycleSeed } from '../kinds/index.ts';
import { pathTo } from './path.ts';

const stateOf = (lifecycle: LifecycleSeed, category: StateCategory): string =>
  (
    lifecycle.states.find((state) => state.category === category) ??
    lifecycle.states.find((state) => state.is_initial)
  )?.code ?? '';

/** Days for which a report is still being written. */
const WRITING_DAYS = 9;

/**
 * The state of an order in a lifecycle of which only the categories are known. `isWritten`: what was
 * seen on site is worked on for some days in the office.
 */
export const simpleState = (
  lifecycle: LifecycleSeed,
  { dayOffset, isWritten }: { dayOffset: number; isWritten: boolean },
  random: Random,
): string => {
  if (random.chance(0.05)) return stateOf(lifecycle, 'cancelled');
  if (dayOffset > 0) return stateOf(lifecycle, random.chance(0.75) ? 'scheduled' : 'new');
  if (dayOffset === 0) return stateOf(lifecycle, random.chance(0.5) ? 'scheduled' : 'in_progress');
  if (random.chance(0.08)) return stateOf(lifecycle, 'blocked');
  if (isWritten && dayOffset > -WRITING_DAYS && random.chance(0.5))
    return stateOf(lifecycle, 'in_progress');
  // The older the work, the further its money has come.
  const done = lifecycle.states.filter(({ category }) => category === 'done');
  const weeks = Math.floor(-dayOffset / 7) + random.between(0, 1);
  if (weeks >= 6) return stateOf(lifecycle, 'closed');
  const far = weeks >= 3 ? 2 : Math.min(weeks, 1);
  return (done[far] ?? done.at(-1))?.code ?? '';
};

/** What was closed was invoiced before. */
export const simplePath = (lifecycle: LifecycleSeed, state: string): string[] => {
  const category = lifecycle.states.find(({ code }) => code === state)?.category;
  const invoice = lifecycle.transitions.find(({ command }) => command === 'invoice.create');
  return category === 'closed' && invoice
    ? [...pathTo(lifecycle, invoice.to_state), state]
    : pathTo(lifecycle, state);
};
