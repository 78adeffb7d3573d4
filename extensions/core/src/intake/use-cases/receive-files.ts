import type { Knex } from 'knex';
import { companiesWithCapability, requireCapability, type Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { domainError } from '../../platform/errors.ts';
import type { FileReader } from '../reader/file-reader.ts';
import { loadProfiles, type LoadedProfile } from '../profiles.ts';
import type { SessionRow } from '../repository.ts';
import { receiveFile, type ReceivedFile, type StoreFile } from './receive-file.ts';

const DUPLICATE_WINDOW_DAYS = 30;

export type IncomingFile = {
  fileName: string;
  mimeType: string;
  sha256: string;
  read: () => Promise<Buffer>;
};
type Tools = { knex: Knex; actor: Actor; reader: FileReader; store: StoreFile };

export const companyForIntake = (actor: Actor, wanted: string | undefined): string => {
  const own = companiesWithCapability(actor, 'intake-review');
  const company = wanted ?? (own !== 'all' && own.length === 1 ? own[0] : undefined);
  if (!company) {
    throw domainError('ORGANISATION_COMPANY_NEEDED', 400, 'Say for which company the files are.', {
      field: 'company',
    });
  }
  requireCapability(actor, company, 'intake-review');
  return company;
};

/** A file that failed may come again; one that was read is the same work. */
const findTwin = (
  knex: Knex,
  company: string,
  sha256: string,
): Promise<Pick<SessionRow, 'id' | 'received_at'> | undefined> =>
  knex('parse_sessions')
    .where({ company, file_sha256: sha256, status: 'completed' })
    .whereRaw(`received_at > now() - make_interval(days => ?)`, [DUPLICATE_WINDOW_DAYS])
    .orderBy('received_at')
    .first('id', 'received_at');

const prepare = async (
  { knex, reader }: Tools,
  company: string,
  profiles: readonly LoadedProfile[],
  file: IncomingFile,
): Promise<Pick<ReceivedFile, 'content' | 'result' | 'duplicateOf'>> => {
  const content = await file.read();
  const twin = content.length > 0 ? await findTwin(knex, company, file.sha256) : undefined;
  if (twin) return { content, result: null, duplicateOf: twin };
  const { fileName } = file;
  const result = await reader.read({ bytes: content, fileName, profiles, today: new Date() });
  return { content, result, duplicateOf: null };
};

/**
 * Takes in files one after the other, each in its own transaction: a bad one among them loses
 * nothing of the others. Returns the session of each in the given order.
 */
export const receiveFiles = async (
  tools: Tools,
  input: { company: string; source: ReceivedFile['source']; files: readonly IncomingFile[] },
): Promise<string[]> => {
  const { knex, actor, store } = tools;
  const { company, source, files } = input;
  const profiles = await loadProfiles(knex, company, new Date());
  const sessions: string[] = [];
  for (const file of files) {
    const { fileName, mimeType, sha256 } = file;
    const prepared = await prepare(tools, company, profiles, file);
    const upload = sessions[0] ?? null;
    const received = { company, source, upload, fileName, mimeType, sha256, profiles, ...prepared };
    const { session } = await inTransaction(knex, actor, (ctx) =>
      receiveFile(ctx, received, store),
    );
    sessions.push(session);
  }
  return sessions;
};
