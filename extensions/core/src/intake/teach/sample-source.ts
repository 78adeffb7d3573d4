import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { domainError, refusal } from '../../platform/errors.ts';
import type { UploadedFile } from '../../platform/multipart.ts';
import { openBytes } from '../../platform/secrets.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { isMailName } from '../../documents/index.ts';
import { findSession } from '../repository.ts';
import { companyForProfiles } from './company.ts';
import { findSample } from './repository.ts';
import { storedSample } from './read-sample.ts';
import type { ReadStored } from '../store-file.ts';

export type SampleFile = {
  company: string;
  fileName: string;
  bytes: Buffer;
};

type Input = {
  company?: string | undefined;
  session?: string | undefined;
  mail?: string | undefined;
  sample?: string | undefined;
  files: readonly UploadedFile[];
};
type Tools = { knex: Knex; actor: Actor; readStored: ReadStored };

const NO_FILE = 'Send a file in the field "file", or name a session, a mail or a sample.';

const gone = (field: string): Error =>
  refusal(
    'INTAKE_FILE_GONE.field',
    409,
    { field },
    {
      field,
    },
  );

/** What it is decides how it is opened; the name only says that it is a mail. */
const mailName = (name: string): string => (isMailName(name) ? name : `${name}.eml`);

const findMail = async (knex: Knex, id: string) =>
  knex('mails')
    .where({ id })
    .first<{ company: string; raw: string | null; subject: string | null } | undefined>(
      'company',
      'raw',
      'subject',
    );

const sampleOfMail = async (tools: Tools, id: string): Promise<SampleFile> => {
  const mail = await findMail(tools.knex, id);
  assertOwn(tools.actor, mail, { collection: 'mails', id, capability: 'intake-profiles' });
  if (!mail.raw) throw gone('mail');
  const bytes = openBytes(await tools.readStored(mail.company, mail.raw));
  return { company: mail.company, fileName: mailName(mail.subject ?? 'mail'), bytes };
};

const sampleOfSession = async (tools: Tools, id: string): Promise<SampleFile> => {
  const { knex, actor, readStored } = tools;
  const session = await findSession(knex, id);
  assertOwn(actor, session, { collection: 'parse_sessions', id, capability: 'intake-profiles' });
  const { company, file, file_name: fileName } = session;
  if (file) return { company, fileName, bytes: await readStored(company, file) };
  // A session that is about the text of a mail has no file: the mail as received is meant.
  if (!session.mail || session.file_removed_at) throw gone('session');
  const mail = await findMail(knex, session.mail);
  if (!mail?.raw) throw gone('session');
  const bytes = openBytes(await readStored(company, mail.raw));
  return { company, fileName: mailName(fileName), bytes };
};

const sampleAgain = async (tools: Tools, id: string): Promise<SampleFile> => {
  const sample = await findSample(tools.knex, id);
  assertOwn(tools.actor, sample, {
    collection: 'parser_samples',
    id,
    capability: 'intake-profiles',
  });
  const bytes = await storedSample(tools.readStored, sample);
  return { company: sample.company, fileName: sample.file_name, bytes };
};

/** The form somebody teaches: sent along, or what came in earlier, or a stored sample. */
export const sampleFile = async (tools: Tools, input: Input): Promise<SampleFile> => {
  const [sent] = input.files;
  if (sent) {
    const company = companyForProfiles(tools.actor, input.company);
    return { company, fileName: sent.fileName, bytes: await sent.read() };
  }
  if (input.session) return sampleOfSession(tools, input.session);
  if (input.mail) return sampleOfMail(tools, input.mail);
  if (input.sample) return sampleAgain(tools, input.sample);
  throw domainError('INVALID_PAYLOAD', 400, NO_FILE, { field: 'file' });
};
