import type { Readable } from 'node:stream';
import type { Accountability } from '@directus/types';
import { brokenForm } from '../doors/form-guard.ts';
import type { RegisterHooks } from '../hooks.ts';
import { createShares } from '../shares.ts';
import { createUploadSink } from '../upload-sink.ts';
import { wrapMethod } from './wrap-method.ts';

/** The file as it comes; one that breaks off is the sender's mistake. */
const bytesOf = async function* (file: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file) yield Buffer.from(chunk as Uint8Array);
  } catch (error) {
    throw brokenForm(error);
  }
};

type ImportService = { accountability: Accountability | null };

/** Each holds a connection of the pool until its last row is written. */
const turns = createShares({ slots: 4, perCompany: 1, maxWaiting: 5, name: 'imports' });

/**
 * Directus opens the transaction of an import before the file has come: files that never end held
 * all connections. Here the file comes first, and a person's imports follow one another.
 */
export const registerImportTurns: RegisterHooks = (_register, { services }) => {
  for (const name of ['importCSV', 'importJSON'])
    wrapMethod<ImportService>(
      services.ImportService.prototype,
      name,
      (next) =>
        async function (collection, stream) {
          const sink = createUploadSink();
          try {
            const file = await sink.take(bytesOf(stream as Readable));
            const who = this.accountability?.user ?? null;
            return await turns.run(who, () => next.call(this, collection, file.stream()));
          } finally {
            await sink.cleanUp();
          }
        },
    );
};
