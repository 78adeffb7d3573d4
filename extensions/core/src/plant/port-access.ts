import type { Knex } from 'knex';
import type { Persona } from '../../../domain/organisation/index.ts';
import { type Actor, hasCapability, personasIn } from '../platform/actor.ts';
import { assertOwn } from '../platform/own-row.ts';
import { notYourOrder } from './errors.ts';
import { findPortOrder, type PortOrder } from './repository.ts';

const isOfLink = ({ link }: Actor, { id, technician }: PortOrder): boolean =>
  link !== undefined && link.order === id && link.technician === technician;

/**
 * The order, if the actor may touch its port: technicians only those of their own orders, the office
 * all of its company's.
 */
export const requirePortOrder = async (db: Knex, actor: Actor, id: string): Promise<PortOrder> => {
  const order = await findPortOrder(db, id);
  assertOwn(actor, order, { collection: 'work_orders', id, capability: 'ports-allocate' });
  if (actor.link) {
    if (isOfLink(actor, order)) return order;
    throw notYourOrder();
  }
  const isOffice =
    actor.isPlatformAdmin ||
    hasCapability(actor, order.company, 'dispatching') ||
    hasCapability(actor, order.company, 'docket-review');
  if (isOffice || (actor.userId !== null && actor.userId === order.technicianUser)) return order;
  if (actor.userId === null) return order;
  throw notYourOrder();
};

/** The persona that the event is written under. */
export const personaFor = (actor: Actor, company: string): Persona | null =>
  personasIn(actor, company)[0] ?? null;

/** The technician on whose visit it happens; none when the office does it. */
export const technicianFor = (actor: Actor, order: PortOrder): string | null =>
  isOfLink(actor, order) || (actor.userId !== null && actor.userId === order.technicianUser)
    ? order.technician
    : null;
