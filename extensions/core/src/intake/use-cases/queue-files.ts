import { finding } from '../../../../domain/intake/index.ts';
import { chunksOf } from '../../../../domain/kernel/chunks.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { insertSessions } from '../insert-sessions.ts';
import { storeFiles } from '../../platform/files.ts';
import { typeOf } from '../store-file.ts';
import { duplicatesOf, type Duplicate } from '../duplicates.ts';
import type { IncomingFile } from './receive-files.ts';
import { readFilesTopic } from '../topics.ts';

type Waiting = IncomingFile & { session: string };

const FILES_PER_TRANSACTION = 100;
/** One message reads so many files: a few tenths of a second, then it is somebody else's turn. */
const FILES_PER_MESSAGE = 50;
const BYTES_PER_MESSAGE = 2 * 1024 * 1024;

/** Small files are read together, a large one alone. */
const messagesOf = (files: readonly Waiting[]): Waiting[][] => {
  const messages: Waiting[][] = [];
  let room = 0;
  for (const file of files) {
    const last = messages.at(-1);
    room -= file.size;
    if (last && last.length < FILES_PER_MESSAGE && room >= 0) last.push(file);
    else {
      messages.push([file]);
      room = BYTES_PER_MESSAGE - file.size;
    }
  }
  return messages;
};

const EMPTY = finding('EMPTY_FILE');

/** What is known of a file before it is read: nothing in it, or that it was here before. */
const knownOutcome = (file: Waiting, duplicate: Duplicate | undefined): Record<string, unknown> => {
  if (file.size === 0)
    return {
      status: 'failed',
      parse_outcome: 'ParseError',
      failure_class: 'PARSE_ERROR',
      error_code: EMPTY.code,
      error_message: EMPTY.message,
    };
  if (!duplicate)
    return {
      status: 'pending',
      parse_outcome: null,
      failure_class: null,
      error_code: null,
      error_message: null,
    };
  return {
    status: 'skipped',
    parse_outcome: null,
    failure_class: null,
    error_code: 'DUPLICATE_FILE',
    error_message: duplicate.words,
  };
};

const queuePart = async (
  ctx: UseCaseContext,
  input: Target & { upload: string },
  files: readonly Waiting[],
  known: ReadonlyMap<string, Duplicate>,
): Promise<void> => {
  const { company, site, source, upload } = input;
  const outcomes = files.map((file) => knownOutcome(file, known.get(file.session)));
  const pending = files.filter((_, index) => outcomes[index]?.status === 'pending');
  const ids = await storeFiles(
    ctx.trx,
    pending.map(({ fileName: name, size, read }) => ({
      company,
      name,
      type: typeOf(name),
      uploadedBy: ctx.actor.userId,
      content: { size, open: read },
    })),
  );
  const fileOf = new Map(pending.map(({ session }, index) => [session, ids[index]]));
  await insertSessions(
    ctx,
    files.map(({ session, fileName, sha256, size }, index) => ({
      id: session,
      company,
      source,
      upload: session === upload ? null : upload,
      site,
      fileName,
      file: fileOf.get(session) ?? null,
      sha256,
      size,
      receivedAt: ctx.now,
      columns: outcomes[index] ?? {},
    })),
  );
  for (const message of messagesOf(pending)) {
    const [first] = message as [Waiting];
    await addToOutbox(ctx, {
      company,
      topic: readFilesTopic,
      key: first.session,
      payload: { sessions: message.map(({ session }) => session) },
    });
  }
};

type Target = { company: string; site: string | null; source: 'upload' };

export type FileQueue = {
  /** Of what was taken in, in its order; the first one's id stands for the upload. */
  sessions: readonly string[];
  add: (files: readonly IncomingFile[]) => Promise<void>;
};

/**
 * Takes in the files of one upload, all at once or as they come, for the worker to read: each is
 * stored and has its session, `pending`, when `add` returns. What was stored is read even when the
 * rest never comes.
 */
export const createFileQueue = (
  { knex, actor }: { knex: Knex; actor: Actor },
  target: Target,
): FileQueue => {
  const sessions: string[] = [];
  const seen = new Map<string, string>();
  const add = async (incoming: readonly IncomingFile[]): Promise<void> => {
    const files = incoming.map((file): Waiting => ({ ...file, session: newId() }));
    const known = await duplicatesOf(knex, target.company, files, seen);
    for (const part of chunksOf(files, FILES_PER_TRANSACTION)) {
      const [first] = part as [Waiting];
      const upload = sessions[0] ?? first.session;
      await inTransaction(knex, actor, (ctx) => queuePart(ctx, { ...target, upload }, part, known));
      sessions.push(...part.map(({ session }) => session));
    }
  };
  return { sessions, add };
};
