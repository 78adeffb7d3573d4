import type { OrderSteps, Step } from '../../composables/use-order-steps.ts';
import { t, type WordKey } from '../../language/words.ts';

const PLANNED_HERE = new Set(['TECHNICIAN_MISSING', 'APPOINTMENT_MISSING']);

/** A step that the assign dialog takes, because the visit is what it needs. */
export const isPlannedStep = (step: Step, { plan }: OrderSteps): boolean =>
  plan.canAssign && step.category === 'scheduled' && step.asks.length === 0;

/** What still stands in the way, apart from what the assign dialog brings. */
export const blockingGaps = (step: Step, steps: OrderSteps): Step['missing'] =>
  isPlannedStep(step, steps)
    ? step.missing.filter((gap) => !PLANNED_HERE.has(gap.code))
    : step.missing;

const PERSONAS: Record<string, WordKey> = {
  admin: 'lifecycle.byAdmin',
  manager: 'lifecycle.byManager',
  dispatcher: 'lifecycle.byDispatcher',
  intake: 'lifecycle.byIntake',
  finance: 'lifecycle.byFinance',
  warehouse: 'lifecycle.byWarehouse',
  technician: 'lifecycle.byTechnician',
  system: 'lifecycle.bySystem',
};

const either = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : t('common.listOr', { others: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' });

/** Whom the order waits for, when the usual next step is not this person's; or that it is over. */
export const waitingText = (steps: OrderSteps | null): string | null => {
  if (!steps || steps.steps.some((step) => step.isPrimary)) return null;
  const next = steps.waitingFor[0];
  if (!next) return steps.isTerminal ? t('lifecycle.orderOver') : null;
  const people = next.personas
    .filter((persona) => persona !== 'admin' || next.personas.length === 1)
    .map((persona) => {
      const key = PERSONAS[persona];
      return key ? t(key) : persona;
    });
  return t('lifecycle.nextBy', { label: next.label, people: either(people) });
};
