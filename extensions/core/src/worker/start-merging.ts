import type { Knex } from 'knex';
import { learnOrderWords } from './learn-order-words.ts';
import type { WorkerLog } from './log.ts';
import { mergeSearchIndexes } from './merge-search.ts';

const EVERY_MILLISECONDS = 20_000;

const mergeOrderCounts = (knex: Knex): Promise<unknown> =>
  knex.raw('select fieldwright.merge_order_counts()');

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
