import type { Judged } from '../../../../domain/intake/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { loadCodeBook } from '../code-book.ts';
import { draftColumns, placeDraft } from '../draft-row.ts';
import { findBuildings } from '../find-buildings.ts';
import { findOrdersByKey } from '../find-orders.ts';
import type { LoadedProfile } from '../profiles.ts';

export type StagedDraft = Record<string, unknown> & { id: string; status: string };

/**
 * Writes readings down as drafts: what they match, which building they name, which are ready.
 * A handful of queries, however many drafts there are.
 */
export const stageDrafts = async (
  ctx: UseCaseContext,
  input: { company: string; session: string; profile: LoadedProfile; drafts: readonly Judged[] },
): Promise<StagedDraft[]> => {
  const { company, session, profile, drafts } = input;
  const codes = await loadCodeBook(ctx.trx, company);
  const placed = drafts.map((draft) => placeDraft(draft, codes));
  const orders = await findOrdersByKey(
    ctx.trx,
    company,
    placed.map(({ naturalKey }) => naturalKey),
  );
  const buildingOf = await findBuildings(
    ctx.trx,
    company,
    placed.map(({ place }) => place),
  );
  const rows = placed.map((item, index) => ({
    ...draftColumns(
      item,
      (item.naturalKey && orders.get(item.naturalKey)) || null,
      buildingOf(item.place),
    ),
    company,
    session,
    position: index + 1,
    profile: profile.id,
    profile_version: profile.version,
  }));
  const ids = await bulkInsert(ctx, {
    collection: 'parse_drafts',
    rows,
    revisions: false,
  });
  return rows.map((row, index) => ({ ...row, id: ids[index] })) as unknown as StagedDraft[];
};
