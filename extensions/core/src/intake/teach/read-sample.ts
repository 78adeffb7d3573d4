import type { ParserProfile } from '../../../../domain/intake/index.ts';
import { openBytes, sealBytes } from '../../platform/secrets.ts';
import { isMailName } from '../../documents/index.ts';
import type { FileReader } from '../reader/file-reader.ts';
import type { ParseResult } from '../reader/messages.ts';
import type { ReadStored } from '../store-file.ts';

type Sample = { bytes: Buffer; fileName: string };

/** What one profile reads from a sample; of a mail from its own text. */
export const readSample = async (
  reader: FileReader,
  { bytes, fileName }: Sample,
  profile: ParserProfile,
): Promise<Pick<ParseResult, 'parsed'>> => {
  const about = { fileName, profiles: [profile], today: new Date() };
  if (!isMailName(fileName)) return reader.read({ bytes, ...about });
  const opened = await reader.openMail({ bytes, fileName });
  if (!opened.ok) return { parsed: opened };
  const { text } = opened.mail;
  const today = text.sentAt ? new Date(text.sentAt) : about.today;
  return reader.readText({ ...about, text, today });
};

/** Mails are kept sealed, as those that came in are: whoever may see files does not read them. */
export const sampleToStore = ({ bytes, fileName }: Sample): Buffer =>
  isMailName(fileName) ? sealBytes(bytes) : bytes;

export const storedSample = async (
  readStored: ReadStored,
  { company, file, file_name: fileName }: { company: string; file: string; file_name: string },
): Promise<Buffer> => {
  const bytes = await readStored(company, file);
  return isMailName(fileName) ? openBytes(bytes) : bytes;
};
