import type { LongHandler } from '../../platform/background.ts';
import { sharedReader } from '../reader/shared-reader.ts';
import { readPending } from '../use-cases/read-pending.ts';
import { readFilesTopic } from '../topics.ts';

/**
 * Reads stored files whose sessions wait, in the order they came. It is ordinary work and not one of
 * the documents: there a thousand pictures of what was read would stand before the next file.
 */
export const readFilesHandler: LongHandler<{ sessions: string[] }> = {
  topic: readFilesTopic,
  run: async (job, { sessions }) => {
    const { knex, actor, signal, log } = job;
    return readPending({ knex, actor, reader: sharedReader(), signal, log }, sessions);
  },
};
