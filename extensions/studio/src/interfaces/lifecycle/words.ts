import type { OrderSteps, Step } from '../../composables/use-order-steps.ts';

const PLANNED_HERE = new Set(['TECHNICIAN_MISSING', 'APPOINTMENT_MISSING']);

/** A step that the assign dialog takes, because the visit is what it needs. */
export const isPlannedStep = (step: Step, { plan }: OrderSteps): boolean =>
  plan.canAssign && step.category === 'scheduled' && step.asks.length === 0;

/** What still stands in the way, apart from what the assign dialog brings. */
export const blockingGaps = (step: Step, steps: OrderSteps): Step['missing'] =>
  isPlannedStep(step, steps)
    ? step.missing.filter((gap) => !PLANNED_HERE.has(gap.code))
    : step.missing;

const PERSONAS: Record<string, string> = {
  admin: 'an administrator',
  manager: 'a manager',
  dispatcher: 'a dispatcher',
  intake: 'an intake clerk',
  finance: 'finance',
  warehouse: 'the warehouse',
  technician: 'the technician',
  system: 'the system',
};

const either = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** Whom the order waits for, when the usual next step is not this person's; or that it is over. */
export const waitingText = (steps: OrderSteps | null): string | null => {
  if (!steps || steps.steps.some((step) => step.isPrimary)) return null;
  const next = steps.waitingFor[0];
  if (!next) return steps.isTerminal ? 'This order is over: no step follows.' : null;
  const people = next.personas
    .filter((persona) => persona !== 'admin' || next.personas.length === 1)
    .map((persona) => PERSONAS[persona] ?? persona);
  return `Next: "${next.label}", by ${either(people)}.`;
};
