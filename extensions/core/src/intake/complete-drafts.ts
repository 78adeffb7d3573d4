import type { Knex } from 'knex';
import { type ListShape, sourcesOfRow } from '../../../domain/intake/index.ts';
import type { DraftRow } from './repository.ts';

type StoredDraft = Omit<DraftRow, 'sources' | 'confidence_notes'> & {
  sources: DraftRow['sources'] | null;
  confidence_notes: DraftRow['confidence_notes'] | null;
};

/** A row of a list as if everything stood with it: its sources and notes follow from its place. */
const completeDraft = (draft: StoredDraft, list: ListShape | null | undefined): DraftRow => {
  const { sheet_no: sheet, sheet_row: row, notes_no: notes } = draft;
  const columns = sheet === null ? undefined : list?.sheets[sheet];
  const follow = columns && row !== null ? sourcesOfRow(columns, row, draft.values) : {};
  return {
    ...draft,
    sources: draft.sources ?? follow,
    confidence_notes:
      draft.confidence_notes ?? (notes === null ? undefined : list?.notes[notes]) ?? [],
  };
};

/** Drafts as they were read. Asks for what the rows of their lists share, if there are any. */
export const completeDrafts = async (
  knex: Knex,
  drafts: readonly DraftRow[],
): Promise<DraftRow[]> => {
  const lean = drafts.filter((draft: StoredDraft) => draft.sources === null);
  if (lean.length === 0) return [...drafts];
  const sessions = await knex('parse_sessions')
    .whereIn('id', [...new Set(lean.map(({ session }) => session))])
    .select<{ id: string; list: ListShape | null }[]>('id', 'list');
  const listOf = new Map(sessions.map(({ id, list }) => [id, list]));
  return drafts.map((draft) => completeDraft(draft, listOf.get(draft.session)));
};

export const completeOne = async (knex: Knex, draft: DraftRow): Promise<DraftRow> => {
  const [complete = draft] = await completeDrafts(knex, [draft]);
  return complete;
};
