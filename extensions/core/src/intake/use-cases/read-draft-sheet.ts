import type { Knex } from 'knex';
import { parseAddress, type Preview } from '../../../../domain/documents/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { domainError, refusal } from '../../platform/errors.ts';
import { completeOne } from '../complete-drafts.ts';
import { loadProfile } from '../profiles.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import type { Place } from '../../documents/formats/index.ts';
import type { DraftRow } from '../repository.ts';
import type { ReadStored } from '../store-file.ts';
import { visibleDraft } from './read-session.ts';

/** Where a row of a list stands: the cells that its values came from are all in it. */
const placeOf = ({ sources }: DraftRow): Place | null => {
  for (const { sheet, cells } of Object.values(sources)) {
    const [cell] = cells ?? [];
    if (sheet && cell) return { sheet, row: parseAddress(cell).row };
  }
  return null;
};

/**
 * The sheet around the row that a draft was read from, out of the stored file: the picture that is
 * kept with the session ends long before a list does. Null for what is no row of a list.
 */
export const readDraftSheet = async (
  tools: { knex: Knex; actor: Actor; reader: SharedReader; readStored: ReadStored },
  id: string,
): Promise<{ sheet: Preview | null }> => {
  const { knex, actor, reader, readStored } = tools;
  const { draft, session } = await visibleDraft(knex, actor, id);
  const profile = draft.profile ? await loadProfile(knex, draft.profile) : null;
  const place = placeOf(await completeOne(knex, draft));
  if (!place || profile?.family !== 'table') return { sheet: null };
  if (!session.file) throw refusal('INTAKE_FILE_GONE', 409, {}, { draft: id });
  const bytes = await readStored(draft.company, session.file);
  const result = await reader
    .of(draft.company)
    .look({ bytes, fileName: session.file_name, ...place });
  if (result.ok) return { sheet: result.sheet };
  const { code, message } = result.error;
  throw domainError(code, 409, message, { draft: id });
};
