import type { BackgroundHandler, LongHandler, TransactionHandler } from '../platform/background.ts';
import { readFile } from '../platform/files.ts';
import { sharedReader, storeFile } from '../intake/index.ts';
import { mailCleanup } from './mail-cleanup.ts';
import { readMail } from './use-cases/read-mail.ts';
import { watchMailboxes } from './use-cases/watch-mailboxes.ts';
import { readMailTopic } from './topics.ts';

/** Reads a mail that was stored. Its company's other jobs and those of others take turns with it. */
const readMailHandler: LongHandler<{ mail: string }> = {
  topic: readMailTopic,
  goesFirst: ({ isFresh }) => isFresh === true,
  run: (job, { mail }) =>
    readMail(
      {
        knex: job.knex,
        reader: sharedReader(),
        store: storeFile,
        open: async (company, file) => (await readFile(job.knex, company, file)).content,
        requestId: job.requestId,
      },
      mail,
    ),
};

const watchMailboxesHandler: TransactionHandler = {
  topic: 'intake.watch-mailboxes',
  handle: watchMailboxes,
};

export const jobs: readonly BackgroundHandler[] = [
  readMailHandler,
  watchMailboxesHandler,
  mailCleanup,
];
