import type { Knex } from 'knex';

const AT_ONCE = 2_000;

/**
 * Learns the words of the orders that are due, so that parts of them are found by company; returns of how
 * many. Each part is a transaction of its own: what is learnt stays when a later one fails.
 */
export const learnOrderWords = async (knex: Knex, atOnce = AT_ONCE): Promise<number> => {
  let total = 0;
  let learnt: number;
  do {
    const { rows } = await knex.raw<{ rows: { learnt: number }[] }>(
      'select fieldwright.learn_order_words(?) as learnt',
      [atOnce],
    );
    learnt = rows[0]?.learnt ?? 0;
    total += learnt;
  } while (learnt === atOnce);
  return total;
};
