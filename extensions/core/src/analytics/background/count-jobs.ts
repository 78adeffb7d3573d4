import { addDays, dayIn } from '../../../../domain/kernel/time.ts';
import { technicianLoads } from '../../calendar/index.ts';
import { companyWith, type LeaveCompany } from '../../leave/index.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { allDays, changedDays, countDays } from '../count-days.ts';
import { countJobs as topic, type Days } from '../topics.ts';

const RECENT_DAYS = 62;
/** How far back working hours of technicians are counted when a company is counted for the first time. */
const FIRST_DAYS = 62;
/** A change may be seen after a later one, when its transaction took longer. */
const SLACK_MS = 10 * 60_000;

const lastDays = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(today, index - count + 1));

/** Up to when the company is counted; whoever reads it counts alone. */
const lockMark = async ({ trx, now }: UseCaseContext, company: string): Promise<Date | null> => {
  const before = await trx.raw<{ rows: { counted_until: Date }[] }>(
    'select counted_until from fieldwright.analytics_marks where company = ? for update',
    [company],
  );
  await trx.raw(
    `insert into fieldwright.analytics_marks (company, counted_until) values (?, ?)
     on conflict (company) do update set counted_until = excluded.counted_until`,
    [company, now],
  );
  return before.rows[0]?.counted_until ?? null;
};

const countTechnicians = async (
  { trx }: UseCaseContext,
  company: LeaveCompany,
  days: readonly string[],
): Promise<void> => {
  const people = await technicianLoads(trx, company, { days, stretches: days.map((day) => [day]) });
  const rows = people.flatMap(({ id: technician, loads }) =>
    loads.flatMap(({ capacityMinutes, bookedMinutes }, index) =>
      capacityMinutes + bookedMinutes === 0
        ? []
        : [{ day: days[index], technician, capacityMinutes, bookedMinutes }],
    ),
  );
  await trx.raw('delete from technician_days where company = ? and day = any(?::date[])', [
    company.id,
    [...days],
  ]);
  await trx.raw(
    `insert into technician_days (id, company, day, technician, capacity_minutes, booked_minutes)
     select gen_random_uuid(), ?, day, technician, "capacityMinutes", "bookedMinutes"
     from json_to_recordset(?::json)
       as given(day date, technician uuid, "capacityMinutes" int, "bookedMinutes" int)`,
    [company.id, JSON.stringify(rows)],
  );
};

/** Counts jobs and minutes of a company's days anew. What was counted already is counted again, not twice. */
export const countJobs: TransactionHandler<{ company: string; days: Days }> = {
  topic,
  handle: async (ctx, { company: id, days: wanted }) => {
    const company = await companyWith(ctx.trx, ctx.actor, {
      wanted: id,
      capabilities: ['analytics-read'],
    });
    const since = await lockMark(ctx, id);
    const today = dayIn(ctx.now, company.timeZone);
    const isFirst = since === null || wanted === 'all';
    const recent = wanted === 'recent' ? lastDays(today, RECENT_DAYS) : [today];
    const days = isFirst
      ? await allDays(ctx.trx, company)
      : [
          ...new Set([
            ...recent,
            ...(await changedDays(ctx.trx, company, new Date(since.getTime() - SLACK_MS))),
          ]),
        ];
    await countDays(ctx.trx, company, days);
    await countTechnicians(ctx, company, isFirst ? lastDays(today, FIRST_DAYS) : recent);
    return { days: days.length };
  },
};
