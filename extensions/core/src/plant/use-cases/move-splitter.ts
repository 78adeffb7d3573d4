import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';

export type MoveSplitterInput = {
  splitter: string;
  /** What feeds it from now on: one of them, or neither. */
  oltPort?: string | null;
  feedPort?: string | null;
  km?: number | null;
  reason: string;
};

type Row = {
  id: string;
  company: string;
  code: string;
  olt_port: string | null;
  feed_port: string | null;
};

/**
 * Hangs a splitter, with all behind it, on another feed. The database keeps the period that ends, and
 * refuses a circle, a port that is taken, a chain that is too long and more customers than the OLT port serves.
 */
export const moveSplitter = async (
  ctx: UseCaseContext,
  { splitter: id, oltPort = null, feedPort = null, km, reason }: MoveSplitterInput,
): Promise<{ id: string }> => {
  // The turn comes before the row, as for a file that moves many.
  await ctx
    .trx('splitters')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .select(
      ctx.trx.raw(`pg_advisory_xact_lock(hashtextextended('splitter-feeds:' || company, 0))::text`),
    );
  const row = (await ctx
    .trx('splitters')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forNoKeyUpdate()
    .first('id', 'company', 'code', 'olt_port', 'feed_port')) as Row | undefined;
  assertOwn(ctx.actor, row, { collection: 'splitters', id, capability: 'plant' });
  if (row.olt_port === oltPort && row.feed_port === feedPort)
    throw refusal('PLANT_FEED_SAME', 409, { splitter: row.code }, { field: 'feed' });
  for (const [table, value, field] of [
    ['olt_ports', oltPort, 'oltPort'],
    ['splitter_ports', feedPort, 'feedPort'],
  ] as const) {
    if (value === null) continue;
    const known = (await ctx
      .trx(table)
      .where({ company: row.company, id: value })
      .first('id')) as unknown;
    if (!known) throw refusal('PLANT_FEED_UNKNOWN', 422, {}, { field });
  }
  await ctx.trx.raw(`select set_config('fieldwright.feed_reason', ?, true)`, [reason]);
  await ctx
    .trx('splitters')
    .where({ id })
    .update({
      ...{ olt_port: oltPort, feed_port: feedPort },
      ...(km === undefined ? {} : { feed_km: km === null ? null : String(km) }),
      ...{ updated_at: ctx.now, updated_by: ctx.actor.userId },
    });
  await ctx.trx.raw(`select set_config('fieldwright.feed_reason', '', true)`);
  await noteChange(ctx, { collection: 'splitters', action: 'update', ids: [id] });
  return { id };
};
