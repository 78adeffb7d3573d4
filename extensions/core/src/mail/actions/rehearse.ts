import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { actOnItem, type ActedItem } from './act-on-item.ts';
import type { Choice } from './types.ts';

class Rehearsed extends Error {
  readonly acted: ActedItem;
  constructor(acted: ActedItem) {
    super('rehearsed');
    this.acted = acted;
  }
}

/**
 * What acting on the item would do now: it is done by the same code and taken back. Rows that
 * somebody else holds are not waited for long.
 */
export const rehearse = async (
  knex: Knex,
  actor: Actor,
  item: string,
  choice: Choice,
): Promise<ActedItem> => {
  try {
    return await inTransaction(knex, actor, async (ctx) => {
      await ctx.trx.raw(`set local lock_timeout = '2s'`);
      throw new Rehearsed(await actOnItem(ctx, item, choice));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.acted;
    throw error;
  }
};
