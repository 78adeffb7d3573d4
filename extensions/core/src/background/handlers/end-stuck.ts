import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { DEADLINES, type Deadline } from '../../platform/deadlines.ts';
import type { TransactionHandler } from '../../platform/background.ts';

const BATCH = 500;

/** Rows that somebody works on at this moment are locked by him and left alone. */
const endOf = async (ctx: UseCaseContext, deadline: Deadline): Promise<number> => {
  const { collection, field, values, since, minutes, atMostHours, message, becomes } = deadline;
  const { rows } = await ctx.trx.raw<{ rows: { id: string }[] }>(
    `select row.id from ?? as row
     where row.?? = any(?::text[]) and ${since} < now() - make_interval(mins => ?)
       and (${since} < now() - make_interval(hours => ?) or not exists (
         select 1 from fieldwright.outbox o left join fieldwright.background_work j on j.id = o.event_id
         where ${message} and (j.id is null or j.state in ('queued', 'running', 'retrying'))))
     order by ${since} limit ? for update of row skip locked`,
    [collection, field, [...values], minutes, atMostHours, BATCH],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await ctx
    .trx(collection)
    .whereIn('id', ids)
    .update({ ...becomes });
  await noteChange(ctx, { collection, action: 'update', ids, revisions: false });
  return ids.length;
};

/** Ends what has waited past its deadline, with a reason; see `platform/deadlines.ts`. */
export const endStuck: TransactionHandler = {
  topic: 'platform.end-stuck',
  handle: async (ctx) => {
    const ended = new Map<string, number>();
    for (const deadline of DEADLINES) ended.set(deadline.collection, await endOf(ctx, deadline));
    return Object.fromEntries(ended);
  },
};
