import type { Knex } from 'knex';
import type { WorkerLog } from './log.ts';
import { mergeSearchIndexes } from './merge-search.ts';

const EVERY_MILLISECONDS = 20_000;

/** Merges every now and then what quick writes leave in the waiting lists of the search indexes. */
export const startMerging = (knex: Knex, log: WorkerLog): { stop: () => Promise<void> } => {
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= mergeSearchIndexes(knex)
      .catch((error: unknown) => log.warn({ err: error }, 'search indexes were not merged'))
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
