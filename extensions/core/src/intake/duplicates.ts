import type { Knex } from 'knex';
import type { SessionRow } from './repository.ts';

const DUPLICATE_WINDOW_DAYS = 30;

export type EarlierSession = Pick<SessionRow, 'id' | 'received_at' | 'file_sha256'>;
export type Duplicate = { words: string };

export const duplicateWords = ({ id, received_at: at }: EarlierSession): string =>
  `The same file came in on ${at.toISOString()} as session ${id}.`;

/** Sessions that read the same bytes lately. A file that failed may come again. */
export const findDuplicates = async (
  knex: Knex,
  company: string,
  digests: readonly string[],
): Promise<Map<string, EarlierSession>> => {
  const rows = (await knex('parse_sessions')
    .where({ company, status: 'completed' })
    .whereRaw('file_sha256 = any(?::text[])', [[...new Set(digests)]])
    .whereRaw(`received_at > now() - make_interval(days => ?)`, [DUPLICATE_WINDOW_DAYS])
    .orderBy('received_at', 'desc')
    .select('id', 'received_at', 'file_sha256')) as EarlierSession[];
  return new Map(rows.map((row) => [row.file_sha256, row]));
};

/**
 * Which of these files are known: from an earlier upload, or from this one further up. `seen` holds
 * the names of those by their digest, for an upload that comes in parts.
 */
export const duplicatesOf = async (
  knex: Knex,
  company: string,
  files: readonly { session: string; sha256: string; fileName: string }[],
  seen: Map<string, string>,
): Promise<Map<string, Duplicate>> => {
  const earlier = await findDuplicates(
    knex,
    company,
    files.map(({ sha256 }) => sha256),
  );
  const duplicates = new Map<string, Duplicate>();
  for (const { session, sha256, fileName } of files) {
    const known = earlier.get(sha256);
    const above = seen.get(sha256);
    if (known) duplicates.set(session, { words: duplicateWords(known) });
    else if (above !== undefined)
      duplicates.set(session, { words: `The same file came in this upload as "${above}".` });
    else seen.set(sha256, fileName);
  }
  return duplicates;
};
