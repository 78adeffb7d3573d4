import type { Knex } from 'knex';
import type { Viewer } from '../../../domain/order-documents/index.ts';
import { loadCase, lockCase, type OrderCase } from '../lifecycle/index.ts';
import { type Actor, hasCapability } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { forbidden } from '../platform/errors.ts';

export type Looking = { item: OrderCase; viewer: Viewer };

const lookingAt = (actor: Actor, item: OrderCase): Looking => {
  const { company } = item.order;
  return {
    item,
    viewer: {
      user: actor.userId,
      isOffice: hasCapability(actor, company, 'orders-read'),
      isKeeper: hasCapability(actor, company, 'order-documents'),
    },
  };
};

/** Somebody who sees the order; refused alike for one that is not there. */
export const lookAt = async (knex: Knex, actor: Actor, order: string): Promise<Looking> =>
  lookingAt(actor, await loadCase(knex, actor, order, new Date()));

/** The same with the order locked: changes of its documents wait for each other. */
export const lockFor = async (ctx: UseCaseContext, order: string): Promise<Looking> =>
  lookingAt(ctx.actor, await lockCase(ctx, order));

/** Whoever does something with orders; an auditor and a program only read. */
const WRITERS = ['orders-transition', 'field-work', 'order-documents', 'stock'] as const;

export const mayAdd = (actor: Actor, company: string): boolean =>
  actor.userId !== null && WRITERS.some((capability) => hasCapability(actor, company, capability));

export const requireAdd = (actor: Actor, { item }: Looking): void => {
  if (!mayAdd(actor, item.order.company)) throw forbidden();
};
