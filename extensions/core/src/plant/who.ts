import type { Persona } from '../../../domain/organisation/index.ts';
import { type Actor, hasCapability, personasIn, requireCapability } from '../platform/actor.ts';
import { notYourOrder } from './errors.ts';
import type { PortOrder } from './repository.ts';

/** Technicians only touch the ports of their own orders; the office touches all of its company's. */
export const requirePortRight = (actor: Actor, order: PortOrder): void => {
  requireCapability(actor, order.company, 'ports-allocate');
  const isOffice =
    actor.isPlatformAdmin ||
    hasCapability(actor, order.company, 'dispatching') ||
    hasCapability(actor, order.company, 'docket-review');
  if (isOffice || (actor.userId !== null && actor.userId === order.technicianUser)) return;
  if (actor.userId === null) return;
  throw notYourOrder();
};

/** The persona that the event is written under. */
export const personaFor = (actor: Actor, company: string): Persona | null =>
  personasIn(actor, company)[0] ?? null;

/** The technician on whose visit it happens; none when the office does it. */
export const technicianFor = (actor: Actor, order: PortOrder): string | null =>
  actor.userId !== null && actor.userId === order.technicianUser ? order.technician : null;
