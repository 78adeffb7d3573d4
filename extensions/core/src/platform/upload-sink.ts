import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { temporaryFolder } from './temporary-folder.ts';

export type SunkFile = {
  size: number;
  sha256: string;
  read: () => Promise<Buffer>;
  stream: () => Readable;
  /** Gives back what it takes before the answer is out; it cannot be read any more. */
  drop: () => Promise<void>;
};
export type UploadSink = {
  take: (source: AsyncIterable<Buffer>) => Promise<SunkFile>;
  cleanUp: () => Promise<void>;
};

/** A form or a mail is smaller: it stays in memory, which spares two files on disk each. */
const SMALL_BYTES = 256 * 1024;
/** Of all requests together; what comes beyond it goes to disk. */
const BYTES_AT_ONCE = 64 * 1024 * 1024;

let inMemory = 0;

/** Keeps the files of one request until its answer is out: small ones in memory, others on disk. */
export const createUploadSink = (): UploadSink => {
  let folder: Promise<string> | null = null;
  let held = 0;
  let serial = 0;

  const newPath = async (): Promise<string> => {
    folder ??= temporaryFolder('upload');
    return join(await folder, String((serial += 1)));
  };
  const hold = (bytes: number): boolean => {
    if (inMemory + bytes > BYTES_AT_ONCE) return false;
    inMemory += bytes;
    held += bytes;
    return true;
  };
  const letGo = (bytes: number): void => {
    inMemory -= bytes;
    held -= bytes;
  };

  const inHand = (content: Buffer): Pick<SunkFile, 'read' | 'stream' | 'drop'> => {
    let left: Buffer | null = content;
    const whole = (): Buffer => {
      if (!left) throw new Error('The file was given back.');
      return left;
    };
    return {
      read: async () => whole(),
      stream: () => Readable.from([whole()]),
      drop: async () => {
        if (left) letGo(left.length);
        left = null;
      },
    };
  };

  const take = async (source: AsyncIterable<Buffer>): Promise<SunkFile> => {
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* () {
      for await (const chunk of source) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    const facts = () => ({ size, sha256: hash.digest('hex') });
    const chunks = measured();
    const kept: Buffer[] = [];
    let keptBytes = 0;
    let isSmall = true;
    while (isSmall) {
      const next = await chunks.next();
      if (next.done) {
        return { ...facts(), ...inHand(Buffer.concat(kept)) };
      }
      kept.push(next.value);
      isSmall = size <= SMALL_BYTES && hold(next.value.length);
      if (isSmall) keptBytes += next.value.length;
    }
    const path = await newPath();
    const all = async function* () {
      yield* kept;
      kept.length = 0;
      letGo(keptBytes);
      yield* chunks;
    };
    await pipeline(all, createWriteStream(path));
    return {
      ...facts(),
      read: () => readFile(path),
      stream: () => createReadStream(path),
      drop: () => rm(path, { force: true }),
    };
  };

  const cleanUp = async (): Promise<void> => {
    letGo(held);
    if (folder) await rm(await folder, { recursive: true, force: true });
  };

  return { take, cleanUp };
};
