import type { Knex } from 'knex';
import type { WorkerLog } from './log.ts';
import { mergeSearchIndexes } from './merge-search.ts';

const EVERY_MILLISECONDS = 20_000;

const mergeOrderCounts = (knex: Knex): Promise<unknown> =>
  knex.raw('select fieldwright.merge_order_counts()');

const AT_ONCE = 2_000;

/** Part after part, so that none of them is lost with the rest. */
const learnOrderWords = async (knex: Knex): Promise<void> => {
  for (;;) {
    const { rows } = await knex.raw<{ rows: { learnt: number }[] }>(
      'select fieldwright.learn_order_words(?) as learnt',
      [AT_ONCE],
    );
    if ((rows[0]?.learnt ?? 0) < AT_ONCE) return;
  }
};

/** Merges every now and then what quick writes leave for slow reads. */
export const startMerging = (knex: Knex, log: WorkerLog): { stop: () => Promise<void> } => {
  let running: Promise<unknown> | null = null;
  const merge = async (): Promise<void> => {
    await mergeOrderCounts(knex);
    await learnOrderWords(knex);
    await mergeSearchIndexes(knex);
  };
  const timer = setInterval(() => {
    running ??= merge()
      .catch((error: unknown) => log.warn({ err: error }, 'what waits was not merged'))
      .finally(() => {
        running = null;
      });
  }, EVERY_MILLISECONDS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
