import { dayIn } from '../../../../domain/kernel/time.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { countJobs, type Days, planChanged as changed, planRecent as recent } from '../topics.ts';

/** How often changes are looked for; a company is asked once in that time. */
const EVERY_MS = 5 * 60_000;
/** So many at a time, those first that waited longest: the worker has other things to do. */
const AT_ONCE = 10;

const ask = (
  ctx: UseCaseContext,
  companies: readonly { id: string }[],
  { days, when }: { days: Days; when: string },
): Promise<void> =>
  addAllToOutbox(
    ctx,
    companies.map(({ id: company }) => ({
      ...{ company, topic: countJobs, payload: { company, days } },
      key: `${company}:${days}:${when}`,
    })),
  );

/** Companies with news that are not counted; each is counted by a message of its own. */
export const planChanged: TransactionHandler = {
  topic: changed,
  handle: async (ctx) => {
    const { rows } = await ctx.trx.raw<{ rows: { id: string }[] }>(
      `select c.id from companies c left join fieldwright.analytics_marks m on m.company = c.id
       where c.is_active and exists (select from work_order_events e where e.company = c.id
         and e.received_at >= coalesce(m.counted_until, '-infinity'))
       order by m.counted_until nulls first, c.id limit ${AT_ONCE}`,
    );
    const when = String(Math.floor(ctx.now.getTime() / EVERY_MS));
    await ask(ctx, rows, { days: 'changed', when });
    return { companies: rows.length };
  },
};

/** After midnight of a zone: the last months of its companies; on the first of a month everything. */
export const planRecent: TransactionHandler<{ timeZone: string }> = {
  topic: recent,
  handle: async (ctx, { timeZone }) => {
    const companies = await ctx
      .trx('companies')
      .where({ is_active: true, time_zone: timeZone })
      .select<{ id: string }[]>('id');
    const when = dayIn(ctx.now, timeZone);
    await ask(ctx, companies, { days: when.endsWith('-01') ? 'all' : 'recent', when });
    return { companies: companies.length };
  },
};
