import type { Knex } from 'knex';
import type { UseCaseContext } from '../../platform/context.ts';
import { isDomainError } from '../../platform/errors.ts';
import { narrow, type DraftFilter } from '../draft-filter.ts';
import { OPEN_SQL, type DraftRow } from '../repository.ts';
import { claimDraft, writeClaim } from './claim-draft.ts';
import { afterRow, inOrder, type DraftSort } from './list-drafts.ts';

export type ClaimNextInput = {
  filter: DraftFilter;
  sort: DraftSort;
  /** The draft to go on from, in the order of the list; it is released. */
  after?: string | undefined;
  direction: 'next' | 'previous';
};

const OPPOSITE: Record<DraftSort, DraftSort> = { created: '-created', '-created': 'created' };

/** Nobody's, mine, or somebody's whose claim has outlived its time. */
const claimable = (ctx: UseCaseContext, query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query.whereRaw(
    `(d.claimed_by is null or d.claimed_by = ?::uuid or d.claimed_at < ?::timestamptz - (
       select make_interval(mins => coalesce(
         case when json_typeof(c.settings->'intake'->'claimMinutes') = 'number'
              then (c.settings->'intake'->>'claimMinutes')::float8::int end, 15))
       from companies c where c.id = d.company))`,
    [ctx.actor.userId, ctx.now],
  );

const rowOf = (trx: Knex.Transaction, id: string) =>
  trx('parse_drafts')
    .where({ id })
    .first<{ id: string; value: string } | undefined>(
      'id',
      trx.raw(`to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as value`),
    );

const pick = async (
  ctx: UseCaseContext,
  { filter, sort, direction, after }: ClaimNextInput,
  from: { id: string; value: string } | undefined,
): Promise<DraftRow | undefined> => {
  const way = direction === 'next' ? sort : OPPOSITE[sort];
  const query = narrow(ctx.trx('parse_drafts as d').select('d.*'), ctx.actor, {
    ...filter,
    status: undefined,
  }).whereRaw(`d.status in ${OPEN_SQL}`);
  if (filter.status) void query.whereIn('d.status', [...filter.status]);
  if (after) void query.whereNot('d.id', after);
  if (from) afterRow(query, way, from);
  inOrder(claimable(ctx, query), 'd', way);
  // Whoever comes at the same time takes the one after it.
  return (await query.limit(1).forUpdate('d').skipLocked().first()) as DraftRow | undefined;
};

/** Another reviewer may hold it or have decided it: then there is nothing of ours to release. */
const release = async (ctx: UseCaseContext, id: string): Promise<void> => {
  try {
    await claimDraft(ctx, { id, release: true });
  } catch (error) {
    if (!isDomainError(error)) throw error;
  }
};

/**
 * Gives a reviewer the next draft of his list that nobody else is at, and claims it; at the end it
 * begins again from the top. Two who ask at once get two drafts.
 */
export const claimNext = async (
  ctx: UseCaseContext,
  input: ClaimNextInput,
): Promise<{ draft: string | null }> => {
  const from = input.after ? await rowOf(ctx.trx, input.after) : undefined;
  const found = (await pick(ctx, input, from)) ?? (from && (await pick(ctx, input, undefined)));
  if (!found) return { draft: null };
  if (input.after) await release(ctx, input.after);
  await writeClaim(ctx, found, ctx.actor.userId);
  return { draft: found.id };
};
