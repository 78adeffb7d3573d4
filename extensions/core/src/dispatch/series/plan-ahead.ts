import { occurrencesOf, visitDay } from '../../../../domain/dispatch/series/index.ts';
import { addDays, dayIn, instantAt } from '../../../../domain/kernel/time.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { countryOf } from '../../platform/phones.ts';
import { insertOrders, prepareOrder } from '../../work/index.ts';
import { writeDrafts } from '../board/write-drafts.ts';
import type { Series } from './series-rows.ts';
import { readTemplate } from './template.ts';

export type Occurrence = {
  occursOn: string;
  /** Null where a holiday leaves it out. */
  startsAt: Date | null;
};
type Timed = Pick<
  Series,
  'company' | 'rule' | 'starts_on' | 'starts' | 'on_holiday' | 'timeZone' | 'settings'
>;

const holidaysOf = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  company: string,
  days: readonly string[],
): Promise<Set<string>> => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const rows = await trx('holidays')
    .where({ company })
    .whereRaw(`coalesce(regions::text, '[]') = '[]'`)
    .whereBetween('day', [first, addDays(last, 14)])
    .select<{ day: string }[]>(trx.raw('day::text as day'));
  return new Set(rows.map(({ day }) => day));
};

/** Days of a series with the moment of each visit, on the company's clock. */
export const occurrencesWithin = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  series: Timed,
  span: { after: string; until: string },
): Promise<Occurrence[]> => {
  const days = occurrencesOf({ rule: series.rule, startsOn: series.starts_on }, span);
  const holidays = await holidaysOf(ctx, series.company, days);
  return days.map((occursOn) => {
    const day = visitDay(occursOn, {
      holidays,
      working: series.settings.days,
      onHoliday: series.on_holiday,
    });
    const startsAt = day === null ? null : instantAt(`${day}T${series.starts}`, series.timeZone);
    return { occursOn, startsAt };
  });
};

/** Claims days of the series; one that has its row already is nobody's any more. */
const claim = async (
  ctx: UseCaseContext,
  { id, company }: Series,
  days: readonly Occurrence[],
): Promise<Map<string, string>> => {
  if (days.length === 0) return new Map();
  const rows = await ctx
    .trx('series_visits')
    .insert(
      days.map(({ occursOn }) => ({
        id: newId(),
        company,
        series: id,
        occurs_on: ctx.trx.raw('?::date', [occursOn]),
        created_at: ctx.now,
        created_by: ctx.actor.userId,
      })),
    )
    .onConflict(['company', 'series', 'occurs_on'])
    .ignore()
    .returning<{ id: string; day: string }[]>(['id', ctx.trx.raw('occurs_on::text as day')]);
  return new Map(rows.map(({ id: row, day }) => [day, row]));
};

const LINK = `
update series_visits v set work_order = m.work_order
from json_to_recordset(?::json) as m(id uuid, work_order uuid) where v.id = m.id`;

/**
 * Makes orders and drafts for all days of a locked series from today to so many weeks ahead that have
 * none, and answers how many. A day is made once, whatever becomes of its order: the row that says so is
 * unique and written with it.
 */
export const planAhead = async (ctx: UseCaseContext, series: Series): Promise<number> => {
  const { company, timeZone, technician, minutes } = series;
  const today = dayIn(ctx.now, timeZone);
  const until = addDays(today, 7 * series.weeks_ahead);
  const yesterday = addDays(today, -1);
  const planned = series.planned_until;
  const after = planned !== null && planned > yesterday ? planned : yesterday;
  const template = await readTemplate(ctx.trx, { company, order: series.template });
  const all = template ? await occurrencesWithin(ctx, series, { after, until }) : [];
  const claimed = await claim(ctx, series, all);
  const country = await countryOf(ctx.trx, company);
  const made = all.flatMap(({ occursOn, startsAt }) => {
    const row = claimed.get(occursOn);
    if (row === undefined || startsAt === null || !template) return [];
    const values = {
      ...template.values,
      company,
      source_kind: 'manual',
      source: { series: series.id },
      appointment_requested_at: startsAt,
    };
    return [{ row, startsAt, order: prepareOrder(values, template.workType, country).row }];
  });
  if (made.length > 0) {
    await insertOrders(
      ctx,
      made.map(({ order }) => order),
    );
    await ctx.trx.raw(LINK, [
      JSON.stringify(made.map(({ row, order }) => ({ id: row, work_order: order.id }))),
    ]);
    await writeDrafts(ctx, {
      company,
      open: new Map(),
      moves: made.map(({ order, startsAt }) => ({
        order: order.id,
        technician,
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      })),
    });
  }
  await ctx
    .trx('visit_series')
    .where({ id: series.id })
    .update({
      planned_until: ctx.trx.raw('?::date', [until]),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'visit_series', action: 'update', ids: [series.id] });
  return made.length;
};
