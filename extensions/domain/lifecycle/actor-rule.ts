import type { Facts } from './facts.ts';
import type { Transition } from './types.ts';

/** A technician acts as one only on his own orders; every other persona counts as it is. */
export const actingPersonas = (actor: Facts['actor']): string[] =>
  actor.personas.filter((persona) => persona !== 'technician' || actor.isAssignee);

export const mayTake = (transition: Transition, actor: Facts['actor']): boolean =>
  actingPersonas(actor).some((persona) => transition.personas.includes(persona)) &&
  (!transition.is_override || actor.canOverride || actor.personas.includes('system'));
