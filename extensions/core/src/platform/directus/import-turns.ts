import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { emitAgain } from '../directus-internals.ts';
import { brokenForm, senderOf } from '../doors/form-guard.ts';
import { refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';
import { createShares } from '../shares.ts';
import { createUploadSink } from '../upload-sink.ts';
import { shareOf } from '../write-turn.ts';
import { countEntries } from './count-entries.ts';
import {
  type ActionEvent,
  beginImport,
  manyImported,
  MOST_IMPORTED,
  type RunningImport,
} from './running-imports.ts';
import { wrapMethod } from './wrap-method.ts';

/** The file as it comes; one that breaks off is the sender's mistake. */
const bytesOf = async function* (file: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file) yield Buffer.from(chunk as Uint8Array);
  } catch (error) {
    throw brokenForm(error);
  }
};

type ImportService = { accountability: Accountability | null; knex: Knex };

/** Each holds a connection of the pool until its last row is written. */
const ofCompany = createShares({ slots: 4, perCompany: 1, maxWaiting: 5, name: 'imports' });
/** Before the company's turn, so that one person does not take all of it. */
const ofPerson = createShares({ slots: Infinity, perCompany: 1, maxWaiting: 5, name: 'imports' });

const MINUTES = 5;
/** Each event asks again what its subscribers may see: so many of them at once are as a request is. */
const EVENTS_AT_ONCE = 20;

const inTurn = async <T>(
  knex: Knex,
  { user, admin }: Partial<Accountability>,
  work: () => Promise<T>,
): Promise<T> => {
  if (!user) return ofCompany.run(null, work);
  return ofPerson.run(user, async () =>
    ofCompany.run(admin ? user : await shareOf(knex, user), work),
  );
};

const tell = async (events: readonly ActionEvent[]): Promise<void> => {
  for (let first = 0; first < events.length; first += EVENTS_AT_ONCE) {
    await emitAgain(events.slice(first, first + EVENTS_AT_ONCE));
    await setImmediate();
  }
};

/** Rejects when the sender has gone or the time is over; what was written is then rolled back. */
const endOf = (current: RunningImport, sender: AbortSignal | undefined) => {
  let stop = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (error: Error): void => {
      current.ended ??= error;
      reject(error);
    };
    const gone = (): void => end(brokenForm('The sender went away'));
    const slow = (): void =>
      end(refusal('INVALID_PAYLOAD.slowImport', 400, { minutes: MINUTES }, { field: 'file' }));
    const timer = setTimeout(slow, MINUTES * 60_000);
    sender?.addEventListener('abort', gone);
    if (sender?.aborted) gone();
    stop = () => {
      clearTimeout(timer);
      sender?.removeEventListener('abort', gone);
    };
  });
  return { ended, stop };
};

/**
 * Directus opens the transaction of an import before the file has come, and writes as many rows as
 * there are until an hour is over, whoever still waits for it. Here the file comes first, its rows
 * are bounded, and imports of a company follow one another, each in a transaction that we can end.
 */
export const registerImportTurns: RegisterHooks = (_register, { services, database }) => {
  for (const name of ['importCSV', 'importJSON'])
    wrapMethod<ImportService>(
      services.ImportService.prototype,
      name,
      (next) =>
        async function (collection, stream) {
          const sender = senderOf(stream as Readable);
          const sink = createUploadSink();
          const write = async (file: Readable): Promise<RunningImport> =>
            database.transaction(async (knex) => {
              const current = beginImport(knex);
              const { ended, stop } = endOf(current, sender);
              const within = Object.assign(Object.create(Object.getPrototypeOf(this) as object), {
                ...this,
                knex,
              }) as ImportService;
              try {
                await Promise.race([ended, next.call(within, collection, file)]);
                return current;
              } catch (error) {
                throw current.ended ?? error;
              } finally {
                stop();
              }
            });
          try {
            const file = await sink.take(bytesOf(stream as Readable));
            // A CSV is counted where its rows are read.
            if (
              name === 'importJSON' &&
              (await countEntries(file.stream(), MOST_IMPORTED)) > MOST_IMPORTED
            )
              throw manyImported();
            await inTurn(database, this.accountability ?? {}, async () => {
              if (sender?.aborted) throw brokenForm('The sender went away');
              const { events } = await write(file.stream());
              await tell(events);
            });
            return undefined;
          } finally {
            await sink.cleanUp();
          }
        },
    );
};
