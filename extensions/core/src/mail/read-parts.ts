import type { Knex } from 'knex';
import type { ReadErrorCode } from '../../../domain/documents/index.ts';
import { finding, type Finding } from '../../../domain/intake/index.ts';
import {
  type EarlierSession,
  findDuplicates,
  type LoadedProfile,
  type ParseResult,
  type SharedReader,
} from '../intake/index.ts';
import type { Letters, MailPart } from './mail-parts.ts';

/** Files that somebody sends for us to read; a logo or a signature is not missed. */
const FORM =
  /\.(?:xlsx?|xlsm|xlsb|xlt|csv|tsv|tab|mht|mhtml|ods|numbers|zip|rar|7z|docx?|odt|rtf|p7m)$/i;
const FORM_TYPE = /ms-excel|spreadsheet|\/csv|ms-tnef|pkcs7-mime|pgp-encrypted|\/(?:x-)?zip/i;
/** Of other kinds, what could have been read is missed when it is shut or broken. */
const SHUT: readonly string[] = ['PASSWORD_PROTECTED', 'CORRUPT_PDF', 'READ_TIMEOUT'];

export type PartReading = {
  part: MailPart;
  result: ParseResult | null;
  /** Session that read the same file lately. */
  duplicate: EarlierSession | null;
};

const unread = (problem: ReadErrorCode): ParseResult => ({
  parsed: { ok: false, error: finding(problem) },
  previews: [],
  list: null,
});

/** Reads what the profiles may know of a mail, one part after the other, in the parse thread. */
export const readParts = async (
  {
    knex,
    reader,
    profiles,
  }: { knex: Knex; reader: SharedReader; profiles: readonly LoadedProfile[] },
  { parts, letters }: Letters,
  mail: { id: string; company: string; received_at: Date },
): Promise<PartReading[]> => {
  const readings: PartReading[] = [];
  const own = reader.of(mail.company);
  for (const part of parts) {
    const sent = letters[part.letter]?.headers.sentAt;
    const today = sent ? new Date(sent) : mail.received_at;
    const fileName = part.name;
    if ('text' in part) {
      const result = await own.readText({ text: part.text, fileName, profiles, today });
      readings.push({ part, result, duplicate: null });
      continue;
    }
    const duplicates = await findDuplicates(knex, mail.company, [part.sha256]);
    const duplicate = duplicates.get(part.sha256) ?? null;
    const result = duplicate
      ? null
      : part.problem
        ? unread(part.problem)
        : await own.read({ bytes: part.content, fileName, profiles, today });
    readings.push({ part, result, duplicate });
  }
  return readings;
};

/** What was read; or why a file that was meant for us was not. */
export const isReading = ({ result, duplicate }: PartReading): boolean =>
  duplicate !== null || result?.parsed.ok === true;

export const failureOf = ({ part, result }: PartReading): Finding | null => {
  if (!('content' in part) || !result || result.parsed.ok) return null;
  const { error } = result.parsed;
  const isMeant = part.problem || FORM.test(part.name) || FORM_TYPE.test(part.type);
  return isMeant || SHUT.includes(error.code) ? error : null;
};
