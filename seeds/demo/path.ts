import type { StateCategory } from '../../extensions/domain/lifecycle/choices.ts';
import type { Random } from '../lib/random.ts';
import type { LifecycleSeed } from '../kinds/index.ts';
import { at, dayFrom, nextMonday, plusDays, plusMinutes } from './clock.ts';

export type Step = { from: string | null; to: string; category: StateCategory; at: Date };

const successors = (lifecycle: LifecycleSeed, from: string): string[] =>
  lifecycle.transitions
    .filter((step) => step.from_state === from && !step.is_override)
    .toSorted((a, b) => Number(b.is_primary) - Number(a.is_primary))
    .map((step) => step.to_state);

/** The shortest way through the lifecycle from its first state to `target`. */
export const pathTo = (lifecycle: LifecycleSeed, target: string): string[] => {
  const first = lifecycle.states.find((state) => state.is_initial)?.code ?? '';
  const queue: string[][] = [[first]];
  const seen = new Set([first]);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const last = path.at(-1) ?? '';
    if (last === target) return path;
    for (const next of successors(lifecycle, last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  throw new Error(`${target} cannot be reached in ${lifecycle.code}`);
};

type Timing = { start: Date; received: Date; previous: Date; random: Random };

/** When a state is usually entered. Field states follow the visit, office states the one before. */
const USUAL: Partial<Record<string, (timing: Timing) => Date>> = {
  DocketsReceived: ({ previous, random }) => plusMinutes(previous, random.between(10, 150)),
  DocketsVerified: ({ previous, random }) => plusMinutes(previous, random.between(60, 1500)),
  DocketsUploaded: ({ previous, random }) => plusMinutes(previous, random.between(120, 1600)),
  ReadyForInvoice: ({ previous }) => plusMinutes(previous, 2),
  Invoiced: ({ previous }) => nextMonday(previous),
  SubmittedToPortal: ({ previous, random }) => plusMinutes(previous, random.between(90, 400)),
  Completed: ({ previous, random }) => plusDays(previous, random.between(21, 40)),
};

const BY_CATEGORY: Record<StateCategory, (timing: Timing) => Date> = {
  new: ({ received }) => received,
  scheduled: ({ received, random }) => plusMinutes(received, random.between(15, 240)),
  dispatched: ({ start, random }) => plusMinutes(start, -random.between(10, 35)),
  in_progress: ({ start, random }) => plusMinutes(start, random.between(0, 15)),
  blocked: ({ previous, random }) => plusMinutes(previous, random.between(5, 25)),
  done: ({ previous, random }) => plusMinutes(previous, random.between(35, 110)),
  closed: ({ previous, random }) => plusDays(previous, random.between(1, 6)),
  cancelled: ({ previous, random }) => plusMinutes(previous, random.between(30, 600)),
};

/**
 * Gives each state of the path its time: in order, and none later than now. The last steps of a
 * path that would reach into the future are pressed together before it.
 */
export const timeline = (
  lifecycle: LifecycleSeed,
  path: readonly string[],
  { start, received, now, random }: { start: Date; received: Date; now: Date; random: Random },
): Step[] => {
  const steps: Step[] = [];
  let previous = received;
  for (const [index, code] of path.entries()) {
    const category = lifecycle.states.find((state) => state.code === code)?.category ?? 'new';
    const isOpen = code === 'Completed' && category !== 'closed';
    const usually = (isOpen ? undefined : USUAL[code]) ?? BY_CATEGORY[category];
    const usual = usually({ start, received, previous, random });
    const latest = plusMinutes(now, -(path.length - index));
    const moment = new Date(
      Math.max(Math.min(usual.getTime(), latest.getTime()), previous.getTime() + index),
    );
    steps.push({ from: path[index - 1] ?? null, to: code, category, at: moment });
    previous = moment;
  }
  return steps;
};

/** The day's visits start at these local times, two hours and a half apart. */
export const SLOTS = ['09:00', '11:30', '14:30', '17:00'] as const;

export const slotStart = (now: Date, dayOffset: number, slot: number): Date =>
  at(dayFrom(now, dayOffset), SLOTS[slot % SLOTS.length] ?? '09:00');
