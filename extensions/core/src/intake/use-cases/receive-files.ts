import type { Knex } from 'knex';
import { companiesWithCapability, requireCapability, type Actor } from '../../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { beginReading, ReadingBroken } from '../reader/begin-reading.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import { loadProfiles, type LoadedProfile } from '../profiles.ts';
import { findDuplicates } from '../duplicates.ts';
import { refusalOf } from '../../platform/each-alone.ts';
import { refused } from '../session-outcome.ts';
import type { StoreFile } from '../store-file.ts';
import { receiveFile, type ReceivedFile } from './receive-file.ts';

export type IncomingFile = {
  fileName: string;
  mimeType: string;
  sha256: string;
  size: number;
  read: () => Promise<Buffer>;
};
type Tools = { knex: Knex; actor: Actor; reader: SharedReader; store: StoreFile };

export const companyForIntake = (actor: Actor, wanted: string | undefined): string => {
  const own = companiesWithCapability(actor, 'intake-review');
  const company = wanted ?? (own !== 'all' && own.length === 1 ? own[0] : undefined);
  if (!company) {
    throw refusal(
      'ORGANISATION_COMPANY_NEEDED.files',
      400,
      {},
      {
        field: 'company',
      },
    );
  }
  requireCapability(actor, company, 'intake-review');
  return company;
};

type Prepared = Pick<ReceivedFile, 'content' | 'result' | 'duplicateOf' | 'rows'>;

const prepare = async (
  { knex, reader }: Tools,
  company: string,
  profiles: readonly LoadedProfile[],
  file: IncomingFile,
): Promise<Prepared> => {
  const content = await file.read();
  const duplicates =
    content.length > 0 ? await findDuplicates(knex, company, [file.sha256]) : undefined;
  const duplicateOf = duplicates?.get(file.sha256) ?? null;
  if (duplicateOf) return { content, result: null, duplicateOf };
  const { fileName } = file;
  const input = { bytes: content, fileName, profiles, today: new Date() };
  const reading = await beginReading(reader.of(company), input);
  if ('whole' in reading) return { content, result: reading.whole, duplicateOf };
  return { content, result: null, duplicateOf, rows: reading };
};

type Rest = Omit<ReceivedFile, keyof Prepared>;

const receiveOne = async (tools: Tools, file: IncomingFile, rest: Rest): Promise<string> => {
  const { knex, actor, store } = tools;
  let ready: Prepared | null = await prepare(tools, rest.company, rest.profiles, file);
  let begun = ready.rows;
  const write = (ctx: UseCaseContext, prepared: Prepared) =>
    receiveFile(ctx, { ...rest, ...prepared }, store);
  try {
    const { session } = await inTransaction(knex, actor, async (ctx) => {
      // A transaction that is tried again reads the rows again: they went with the first.
      const prepared = ready ?? (await prepare(tools, rest.company, rest.profiles, file));
      ready = prepared.rows ? null : prepared;
      begun = prepared.rows;
      return write(ctx, prepared);
    });
    return session;
  } catch (error) {
    // Rows that nobody takes any more would hold the thread that all companies read with.
    await begun?.leave().catch(() => undefined);
    const result =
      error instanceof ReadingBroken ? error.result : refused(refusalOf(error).message);
    const broken = { content: await file.read(), result, duplicateOf: null };
    return (await inTransaction(knex, actor, (ctx) => write(ctx, broken))).session;
  }
};

/**
 * Takes in files one after the other, each in its own transaction: a bad one among them loses
 * nothing of the others. Returns the session of each in the given order.
 */
export const receiveFiles = async (
  tools: Tools,
  input: {
    company: string;
    site: string | null;
    source: ReceivedFile['source'];
    files: readonly IncomingFile[];
  },
): Promise<string[]> => {
  const { company, site, source, files } = input;
  const profiles = await loadProfiles(tools.knex, company, new Date(), site);
  const sessions: string[] = [];
  for (const file of files) {
    const { fileName, mimeType, sha256 } = file;
    const upload = sessions[0] ?? null;
    const rest = { company, site, source, upload, fileName, mimeType, sha256, profiles };
    sessions.push(await receiveOne(tools, file, rest));
  }
  return sessions;
};
