import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { refusalOf } from '../../platform/each-alone.ts';
import { locateFiles } from '../../platform/files.ts';
import type { BackgroundLog } from '../../platform/background.ts';
import { requests } from '../requests.ts';
import { loadProfiles, type LoadedProfile } from '../profiles.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import { mayStream } from '../../documents/index.ts';
import type { ParseResult } from '../reader/messages.ts';
import type { SessionRow } from '../repository.ts';
import { autoApprove } from './auto-approve.ts';
import { settleReadings, type Reading } from './settle-readings.ts';
import { refused } from '../session-outcome.ts';

type Tools = {
  knex: Knex;
  actor: Actor;
  reader: SharedReader;
  signal: AbortSignal;
  log: BackgroundLog;
};
type Waiting = SessionRow & { file: string };
type Read = Reading & { session: Waiting };

/** Takes those that still wait; what an earlier attempt has done stays done. */
const takeWaiting = async (knex: Knex, actor: Actor, ids: readonly string[]) =>
  inTransaction(knex, actor, async (ctx) => {
    const rows = (await ctx
      .trx('parse_sessions')
      .whereIn('id', [...ids])
      .whereIn('status', ['pending', 'processing'])
      .whereNotNull('file')
      .orderBy(['received_at', 'id'])) as Waiting[];
    const fresh = rows.filter(({ status }) => status === 'pending').map(({ id }) => id);
    if (fresh.length === 0) return rows;
    await ctx.trx('parse_sessions').whereIn('id', fresh).update({ status: 'processing' });
    await noteChange(ctx, {
      collection: 'parse_sessions',
      action: 'update',
      ids: fresh,
      revisions: false,
    });
    return rows;
  });

type Source = {
  profiles: readonly LoadedProfile[];
  open: Awaited<ReturnType<typeof locateFiles>>;
};

const inputOf = async (
  { profiles, open }: Source,
  { file, file_name: fileName, received_at: today }: Waiting,
) => ({ bytes: (await open(file)).content, fileName, profiles, today });

/** Forms are read one behind the other without a pause; their message is small enough to be held. */
const readForms = async (
  { reader, signal }: Tools,
  source: Source,
  sessions: readonly Waiting[],
): Promise<Read[]> => {
  const inputs = await Promise.all(sessions.map((session) => inputOf(source, session)));
  signal.throwIfAborted();
  const [first] = sessions;
  if (!first) return [];
  const results = await reader.of(first.company).readAll(inputs, source.profiles);
  return sessions.map((session, index) => ({
    session,
    sha256: session.file_sha256,
    result: results[index] as ParseResult,
  }));
};

/** A large list is a turn of its own. */
const readLists = async (
  { reader, signal }: Tools,
  source: Source,
  sessions: readonly Waiting[],
): Promise<Read[]> => {
  const read: Read[] = [];
  for (const session of sessions) {
    signal.throwIfAborted();
    const result = await reader.of(session.company).read(await inputOf(source, session));
    read.push({ session, sha256: session.file_sha256, result });
  }
  return read;
};

/** One file must not hold up the others it was read with: then each is written on its own. */
const settleEach = async (
  { knex, actor, log }: Tools,
  company: string,
  profiles: readonly LoadedProfile[],
  read: readonly Read[],
): Promise<void> => {
  const settle = (some: readonly Read[]) => async (ctx: UseCaseContext) => {
    const { sessions } = await settleReadings(ctx, { company, profiles, readings: some });
    await noteChange(ctx, {
      collection: 'parse_sessions',
      action: 'update',
      ids: sessions,
      revisions: false,
    });
  };
  try {
    await inTransaction(knex, actor, settle(read));
  } catch (error) {
    const { code } = refusalOf(error);
    log.warn({ company, files: read.length, code }, 'one by one');
    for (const one of read) {
      const refusal = await inTransaction(knex, actor, settle([one])).catch(refusalOf);
      if (refusal)
        await inTransaction(knex, actor, settle([{ ...one, result: refused(refusal.message) }]));
    }
  }
};

/**
 * Reads files that were taken in to be read later. Every file is read once: its session, drafts and
 * request for a picture are one transaction, and a session that is settled is not read again,
 * however often the message comes.
 */
export const readPending = async (
  tools: Tools,
  ids: readonly string[],
): Promise<{ read: number }> => {
  const { knex, actor } = tools;
  const waiting = await takeWaiting(knex, actor, ids);
  const [first] = waiting;
  if (first) {
    // Files of one message came in one request: they are of one company and one site.
    const { company, site } = first;
    const profiles = await loadProfiles(knex, company, new Date(), site);
    const open = await locateFiles(
      knex,
      company,
      waiting.map(({ file }) => file),
    );
    const source = { profiles, open };
    const isList = (one: Waiting) => mayStream(one.file_name, one.file_size);
    const forms = waiting.filter((one) => !isList(one));
    await settleEach(tools, company, profiles, [
      ...(await readForms(tools, source, forms)),
      ...(await readLists(tools, source, waiting.filter(isList))),
    ]);
  }
  await autoApprove(knex, { sessions: ids, requestId: actor.requestId });
  await requests().act(knex, { sessions: ids, requestId: actor.requestId });
  return { read: waiting.length };
};
