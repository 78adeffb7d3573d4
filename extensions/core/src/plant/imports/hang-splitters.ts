import { type PlannedSplitter, topDown } from '../../../../domain/plant/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';

const MANY = 200;

type Hanging = {
  company: string;
  reason: string;
  plan: ReadonlyMap<string, PlannedSplitter>;
  moved: readonly string[];
};

/**
 * Hangs splitters where a file says: all of them are taken off first, then hung on from the OLT down, so that the
 * database, which looks at each step, sees no more than there will be in the end.
 */
export const hangSplitters = async (
  ctx: UseCaseContext,
  { company, reason, plan, moved }: Hanging,
): Promise<void> => {
  if (moved.length === 0) return;
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  // Ports were made with their splitters just now: until the planner knows of them, each move looks through all.
  if (moved.length >= MANY) await ctx.trx.raw('analyze (skip_locked) splitters, splitter_ports');
  await ctx.trx.raw(`select set_config('fieldwright.feed_reason', ?, true)`, [reason]);
  const own = ctx.trx('splitters').where({ company });
  await own
    .clone()
    .whereIn('id', moved)
    .update({ olt_port: null, feed_port: null, ...stamp });
  for (const id of topDown(plan, moved)) {
    const feed = plan.get(id)?.feed;
    if (!feed) continue;
    const port =
      'splitter' in feed
        ? ((await ctx
            .trx('splitter_ports')
            .where({ company, splitter: feed.splitter, number: feed.port })
            .first('id')) as { id: string } | undefined)
        : undefined;
    const values = 'oltPort' in feed ? { olt_port: feed.oltPort } : { feed_port: port?.id ?? null };
    await own.clone().where({ id }).update(values);
  }
  await ctx.trx.raw(`select set_config('fieldwright.feed_reason', '', true)`);
  await noteChange(ctx, { collection: 'splitters', action: 'update', ids: [...moved] });
};
