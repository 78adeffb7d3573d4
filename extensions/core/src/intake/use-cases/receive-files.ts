import type { Knex } from 'knex';
import { companiesWithCapability, requireCapability, type Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import { loadProfiles, type LoadedProfile } from '../profiles.ts';
import { findDuplicates } from '../duplicates.ts';
import { refusalOf } from '../../platform/each-alone.ts';
import { type Outcome, refused } from '../session-outcome.ts';
import type { StoreFile } from '../store-file.ts';
import { receiveFile, type Received } from './receive-file.ts';

export type IncomingFile = {
  fileName: string;
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

type Read = { content: Buffer } & Outcome;

const readOne = async (
  { knex, reader }: Tools,
  company: string,
  profiles: readonly LoadedProfile[],
  file: IncomingFile,
): Promise<Read> => {
  const content = await file.read();
  const duplicates =
    content.length > 0 ? await findDuplicates(knex, company, [file.sha256]) : undefined;
  const duplicateOf = duplicates?.get(file.sha256) ?? null;
  if (duplicateOf) return { content, result: null, duplicateOf };
  const { fileName } = file;
  const input = { bytes: content, fileName, profiles, today: new Date() };
  return { content, result: await reader.of(company).read(input), duplicateOf };
};

type About = Omit<Received, keyof Outcome | 'content' | 'text'>;

const receiveOne = async (tools: Tools, file: IncomingFile, about: About): Promise<string> => {
  const { knex, actor, store } = tools;
  const read = await readOne(tools, about.company, about.profiles, file);
  const write = (outcome: Read): Promise<{ session: string }> =>
    inTransaction(knex, actor, (ctx) => receiveFile(ctx, { ...about, ...outcome }, store));
  const { session } = await write(read).catch((error: unknown) =>
    write({ ...read, result: refused(refusalOf(error).message), duplicateOf: null }),
  );
  return session;
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
    source: Received['source'];
    files: readonly IncomingFile[];
  },
): Promise<string[]> => {
  const { company, site, source, files } = input;
  const profiles = await loadProfiles(tools.knex, company, new Date(), site);
  const sessions: string[] = [];
  for (const file of files) {
    const { fileName, sha256 } = file;
    const upload = sessions[0] ?? null;
    const about = { company, site, source, upload, fileName, sha256, profiles };
    sessions.push(await receiveOne(tools, file, about));
  }
  return sessions;
};
