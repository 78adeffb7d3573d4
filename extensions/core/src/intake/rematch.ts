import { matchOf, orderFactsOf, sameDiff, VALID_FROM } from '../../../domain/intake/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { findOrdersByKey } from './find-orders.ts';
import { toColumns, type DraftRow } from './repository.ts';

export type MatchColumns = Pick<DraftRow, 'match_kind' | 'matches_order' | 'diff' | 'status'>;

/** What an open draft matches now, and whether it is ready as it stands. */
export const matchNow = async (ctx: UseCaseContext, draft: DraftRow): Promise<MatchColumns> => {
  const orders = await findOrdersByKey(ctx.trx, draft.company, [draft.natural_key]);
  const order = (draft.natural_key && orders.get(draft.natural_key)) || null;
  const { kind, diff } = matchOf(orderFactsOf(draft.values).columns, order);
  const needsLook = kind === 'update' || kind === 'duplicate';
  const isSure = draft.errors.length === 0 && Number(draft.confidence ?? 0) >= VALID_FROM;
  return {
    match_kind: kind,
    matches_order: order?.id ?? null,
    diff,
    status: isSure && !needsLook ? 'valid' : 'needs_review',
  };
};

const isNews = (draft: DraftRow, now: MatchColumns): boolean =>
  now.match_kind !== draft.match_kind ||
  now.matches_order !== draft.matches_order ||
  !sameDiff(now.diff ?? [], draft.diff ?? []);

/** Columns to write when the match became another since the draft was read; else none. */
export const newsOfMatch = async (
  ctx: UseCaseContext,
  draft: DraftRow,
): Promise<Record<string, unknown>> => {
  const now = await matchNow(ctx, draft);
  return isNews(draft, now) ? toColumns(now) : {};
};
