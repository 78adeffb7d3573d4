import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { hiddenByCompany } from '../kind-fields.ts';
import { viewOf } from '../order-view.ts';
import type { OrderRow } from '../repository.ts';

const EVENTS_SHOWN = 200;

const rowsOf = async (
  knex: Knex,
  collection: string,
  order: OrderRow,
  sort: string,
): Promise<Record<string, unknown>[]> => {
  const rows = await knex(collection)
    .where({ company: order.company, work_order: order.id })
    .orderBy(sort, 'desc')
    .limit(EVENTS_SHOWN);
  return (rows as Record<string, unknown>[]).map((row) => viewOf(row));
};

/** One order with everything that hangs on it; secrets by name only. */
export const getOrder = async (
  knex: Knex,
  actor: Actor,
  id: string,
): Promise<Record<string, unknown>> => {
  const order = await knex<OrderRow>('work_orders').where({ id }).first();
  if (!order || !hasCapability(actor, order.company, 'orders-read')) {
    throw notVisible('work_orders', id);
  }
  const [events, appointments, blockers, reschedules, evidence, dockets, secrets, hiddenOf] =
    await Promise.all([
      rowsOf(knex, 'work_order_events', order, 'received_at'),
      rowsOf(knex, 'appointments', order, 'starts_at'),
      rowsOf(knex, 'blockers', order, 'occurred_at'),
      rowsOf(knex, 'reschedules', order, 'created_at'),
      rowsOf(knex, 'evidence', order, 'received_at'),
      rowsOf(knex, 'dockets', order, 'created_at'),
      knex('work_order_secrets').where({ work_order: id }).orderBy('name').pluck('name'),
      hiddenByCompany(knex, [order.company]),
    ]);
  return {
    ...viewOf(order, hiddenOf(order.company)),
    events,
    appointments,
    blockers,
    reschedules,
    evidence,
    dockets,
    secretNames: secrets,
  };
};
