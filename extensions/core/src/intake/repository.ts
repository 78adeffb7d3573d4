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
import { open } from '../platform/secrets.ts';

export type SessionRow = {
  id: string;
  company: string;
  upload: string | null;
  site: string | null;
  mail: string | null;
  source: SessionSource;
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'skipped';
  file_name: string;
  file: string | null;
  file_sha256: string;
  file_size: number;
  profile: string | null;
  parse_outcome: string | null;
  failure_class: string | null;
  error_code: string | null;
  error_message: string | null;
  snapshot: string | null;
  snapshot_expires_at: Date | null;
  snapshot_removed_at: Date | null;
  file_removed_at: Date | null;
  /** Pictures of its sheets. */
  sheet: Preview[] | null;
  list: ListShape | null;
  /** What was not read, or read in doubt. */
  notes: ReadNote[] | null;
  received_at: Date;
};

export type DraftRow = {
  id: string;
  company: string;
  session: string;
  position: number;
  status: DraftStatus;
  match_kind: MatchKind;
  matches_order: string | null;
  diff: DiffEntry[] | null;
  confidence: string | number | null;
  confidence_notes: ConfidenceNote[];
  profile: string | null;
  profile_version: number | null;
  values: Record<string, unknown>;
  sources: Record<string, Source>;
  errors: Finding[];
  error_count: number;
  warnings: Finding[];
  refused_changes: DiffEntry[] | null;
  secrets: string | null;
  natural_key: string | null;
  service_id: string | null;
  wo_number: string | null;
  customer_name: string | null;
  partner_group: string | null;
  order_type: string | null;
  source: string | null;
  building: string | null;
  building_name: string | null;
  building_match: BuildingMatch | null;
  rejected_reason: string | null;
  work_order: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  claimed_by: string | null;
  claimed_at: Date | null;
  /** Place of a row of a list; see `ListShape`. */
  sheet_no: number | null;
  sheet_row: number | null;
  notes_no: number | null;
  version: number;
  created_at: Date;
};

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
  trx: Knex.Transaction,
  ids: readonly string[],
): Promise<DraftRow[]> =>
  (await trx('parse_drafts')
    .whereRaw('id = any(?::uuid[])', [ids.filter(isId)])
    .orderBy('id')
    .forUpdate()) as DraftRow[];

export const readDrafts = async (knex: Knex, ids: readonly string[]): Promise<DraftRow[]> =>
  (await knex('parse_drafts').whereRaw('id = any(?::uuid[])', [ids.filter(isId)])) as DraftRow[];

export const secretsOf = (draft: Pick<DraftRow, 'secrets'>): Record<string, string> =>
  draft.secrets ? (JSON.parse(open(draft.secrets)) as Record<string, string>) : {};

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
