import { closedState, type SessionSource } from '../../../../domain/intake/index.ts';
import { chunksOf } from '../../../../domain/kernel/chunks.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { insertRows } from '../../platform/insert-rows.ts';
import { announce } from '../../platform/notices.ts';
import { loadCodeBook } from '../code-book.ts';
import { draftColumns, placeDraft, type JudgedRow, type Placed } from '../draft-row.ts';
import { createBuildingFinder } from '../find-buildings.ts';
import { findOrdersByKey } from '../find-orders.ts';
import type { LoadedProfile } from '../profiles.ts';

export type ReadDrafts = {
  session: string;
  source: SessionSource;
  profile: LoadedProfile;
  drafts: readonly JudgedRow[];
};
/** Of a draft with its place in its session, from 1. */
type Row = Omit<ReadDrafts, 'drafts'> & { draft: JudgedRow; position: number };

/**
 * What a partner's list calls finished or cancelled, and no order is of, is put aside at once: nobody
 * has to read hundreds of old rows, and whoever wants one takes it back.
 */
const putAside = ({ now }: UseCaseContext, state: string | null): Record<string, unknown> =>
  state === null
    ? { rejected_reason: null, decided_at: null }
    : { status: 'rejected', rejected_reason: `Status: ${state}`.slice(0, 255), decided_at: now };

/** Small enough that the server takes it in memory, large enough that a statement is worth it. */
const CHUNK = 1_000;

/**
 * Writes readings of any number of sessions down as drafts: what they match, which building they
 * name, which are ready. A handful of queries for each thousand. Who brought them is in their session
 * and its activity, and `created_by` is empty: to look the same user up for every row of a list took
 * a twelfth of the time. Drafts have activity of their own from their first change on. Returns the
 * ids of each session's drafts in their order.
 */
export const stageDrafts = async (
  ctx: UseCaseContext,
  company: string,
  readings: readonly ReadDrafts[],
): Promise<Map<string, string[]>> => {
  const ids = new Map<string, string[]>(readings.map(({ session }) => [session, []]));
  const rows = readings.flatMap(({ drafts, ...rest }) =>
    drafts.map((draft, index): Row => ({ ...rest, draft, position: index + 1 })),
  );
  if (rows.length === 0) return ids;
  const codes = await loadCodeBook(ctx.trx, company);
  const findBuildings = createBuildingFinder(ctx.trx, company);
  for (const chunk of chunksOf(rows, CHUNK)) {
    const placed = chunk.map((row) => ({ row, item: placeDraft(row.draft, codes) }));
    const orders = await findOrdersByKey(
      ctx.trx,
      company,
      placed.map(({ item }) => item.naturalKey),
    );
    const buildingOf = await findBuildings(placed.map(({ item }) => item.place));
    const orderOf = ({ naturalKey }: Placed) => (naturalKey && orders.get(naturalKey)) || null;
    const columns = placed.map(({ row: { session, source, profile, position }, item }) => ({
      ...draftColumns(item, orderOf(item), buildingOf(item.place)),
      ...putAside(ctx, orderOf(item) ? null : closedState(item.judged)),
      id: newId(),
      company,
      session,
      source,
      position,
      profile: profile.id,
      profile_version: profile.version,
      created_at: ctx.now,
    }));
    await insertRows(ctx.trx, 'parse_drafts', columns);
    for (const { session, id } of columns) ids.get(session)?.push(id);
  }
  const all = [...ids.values()].flat();
  await announce(ctx.trx, { collection: 'parse_drafts', action: 'create', ids: all });
  return ids;
};
