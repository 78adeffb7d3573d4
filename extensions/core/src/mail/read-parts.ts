import type { Knex } from 'knex';
import type { Finding } from '../../../domain/intake/index.ts';
import {
  type EarlierSession,
  findDuplicates,
  type LoadedProfile,
  type ParseResult,
  type SharedReader,
} from '../intake/index.ts';
import type { Letters, MailPart } from './mail-parts.ts';

/** `forms` are files that somebody sends for us to read; a logo or a signature is not missed. */
const FORM = /\.(xlsx?|xlsm|csv)$/i;

export type PartReading = {
  part: MailPart;
  result: ParseResult | null;
  /** Session that read the same file lately. */
  duplicate: EarlierSession | null;
};

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
      : await own.read({ bytes: part.content, fileName, profiles, today });
    readings.push({ part, result, duplicate });
  }
  return readings;
};

/** What was read; or why a file that was meant for us was not. */
export const isReading = ({ result, duplicate }: PartReading): boolean =>
  duplicate !== null || result?.parsed.ok === true;

export const failureOf = ({ part, result }: PartReading): Finding | null =>
  'content' in part && FORM.test(part.name) && result && !result.parsed.ok
    ? result.parsed.error
    : null;
