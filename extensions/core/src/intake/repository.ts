import type { Knex } from 'knex';
import type {
  BuildingMatch,
  ConfidenceNote,
  DiffEntry,
  DraftStatus,
  Finding,
  ListShape,
  MatchKind,
  SessionSource,
  Source,
} from '../../../domain/intake/index.ts';
import type { Preview, ReadNote } from '../../../domain/documents/index.ts';
import { isId } from '../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { inOwnCompanies } from '../platform/own-row.ts';
import { open } from '../platform/secrets.ts';
import type { RowOf } from '../platform/tables.ts';

export type SessionRow = RowOf<
  'parse_sessions',
  {
    source: SessionSource;
    file_name: string;
    file_sha256: string;
    file_size: number;
    /** Pictures of its sheets. */
    sheet: Preview[] | null;
    list: ListShape | null;
    /** What was not read, or read in doubt. */
    notes: ReadNote[] | null;
  }
>;

export type DraftRow = RowOf<
  'parse_drafts',
  {
    status: DraftStatus;
    match_kind: MatchKind;
    diff: DiffEntry[] | null;
    confidence_notes: ConfidenceNote[];
    values: Record<string, unknown>;
    sources: Record<string, Source>;
    errors: Finding[];
    warnings: Finding[];
    refused_changes: DiffEntry[] | null;
    building_match: BuildingMatch | null;
  }
>;

/** Statuses of drafts that wait for a decision, as SQL: the partial indexes are built on this text. */
export const OPEN_STATUSES = ['pending', 'valid', 'needs_review'] as const;
export const OPEN_SQL = `('pending', 'valid', 'needs_review')`;

export const isOpen = ({ status }: Pick<DraftRow, 'status'>): boolean =>
  (OPEN_STATUSES as readonly string[]).includes(status);

export const findSession = async (knex: Knex, id: string): Promise<SessionRow | null> =>
  isId(id)
    ? ((await knex('parse_sessions').where({ id }).first<SessionRow | undefined>()) ?? null)
    : null;

/** Drafts of a session; of everything that came in one upload when it was the first of it. */
export const draftsOfUpload = async (
  trx: Knex.Transaction,
  session: SessionRow,
): Promise<string[]> => {
  const rows = await trx('parse_drafts as d')
    .join('parse_sessions as s', 's.id', 'd.session')
    .where('s.company', session.company)
    .whereRaw('(s.id = ? or s.upload = ?)', [session.id, session.id])
    .orderBy(['s.received_at', 's.id', 'd.position'])
    .select<{ id: string }[]>('d.id');
  return rows.map(({ id }) => id);
};

/** Locks drafts in the order of their ids, so that two approvals never wait for each other. */
export const lockDrafts = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  ids: readonly string[],
): Promise<DraftRow[]> =>
  (await trx('parse_drafts')
    .whereRaw('id = any(?::uuid[])', [ids.filter(isId)])
    .modify(inOwnCompanies(actor))
    .orderBy('id')
    .forUpdate()) as DraftRow[];

export const readDrafts = async (knex: Knex, ids: readonly string[]): Promise<DraftRow[]> =>
  (await knex('parse_drafts').whereRaw('id = any(?::uuid[])', [ids.filter(isId)])) as DraftRow[];

export const secretsOf = (draft: Pick<DraftRow, 'secrets'>): Record<string, string> =>
  draft.secrets ? (JSON.parse(open(draft.secrets, 'draft-secrets')) as Record<string, string>) : {};

/** JSON columns are given as text; everything else goes as it is. */
export const toColumns = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && !(value instanceof Date)
        ? JSON.stringify(value)
        : value,
    ]),
  );
