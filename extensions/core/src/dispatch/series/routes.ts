import { z } from 'zod';
import { ON_HOLIDAY } from '../../../../domain/dispatch/series/index.ts';
import { dispatchSettingsOf } from '../../../../domain/dispatch/index.ts';
import { addDays, dayIn } from '../../../../domain/kernel/time.ts';
import { instant } from '../../platform/answer-shapes.ts';
import { inTransaction } from '../../platform/context.ts';
import { dayText } from '../../platform/instant-text.ts';
import { languageOfCaller } from '../../platform/language.ts';
import { ofCompany } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { boardCompany } from '../board/company.ts';
import { changeSeries } from '../use-cases/change-series.ts';
import { checkedRule, companyOfOrder, makeSeries } from '../use-cases/make-series.ts';
import { occurrencesWithin } from './plan-ahead.ts';
import { listSeries } from './series-rows.ts';

const DISPATCH = { tags: ['Dispatch'], access: ['dispatching'] } as const;
const HOLIDAY = z.enum(ON_HOLIDAY.map(({ value }) => value));
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

const Timing = {
  rule: z.string().min(1).max(255),
  startsOn: dayText,
  starts: clock,
  onHoliday: HOLIDAY,
};
const Rest = {
  name: z.string().trim().min(1).max(120),
  technician: z.uuid().nullable(),
  minutes: z.int().min(5).max(1_440),
  weeksAhead: z.int().min(1).max(52),
};

const one = z.object({
  id: z.uuid(),
  name: z.string(),
  order: z.uuid(),
  number: z.string(),
  customer: z.string().nullable(),
  place: z.string().nullable(),
  technician: z.uuid().nullable(),
  technicianName: z.string().nullable(),
  rule: z.string(),
  startsOn: z.iso.date(),
  starts: z.string(),
  minutes: z.int(),
  onHoliday: HOLIDAY,
  weeksAhead: z.int(),
  plannedUntil: z.iso.date().nullable(),
  isActive: z.boolean(),
  version: z.int(),
  coming: z.array(
    z.object({
      occursOn: z.iso.date(),
      order: z.uuid().nullable(),
      number: z.string().nullable(),
      stateName: z.string().nullable(),
      startsAt: instant.nullable(),
    }),
  ),
});
const written = z.object({ id: z.uuid(), company: z.uuid(), made: z.int() });

const list = defineRoute({
  ...DISPATCH,
  method: 'get',
  path: '/dispatch/series',
  summary: 'Repeating visits of a company, each with its next days',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({ company: z.uuid(), timeZone: z.string(), series: z.array(one) }),
  example: { by: 'dispatcher', query: ofCompany },
  handler: async ({ knex, actor, query, req }) => {
    const { id, timeZone } = await boardCompany(knex, actor, query.company);
    const language = await languageOfCaller(knex, req);
    return { company: id, timeZone, series: await listSeries(knex, { company: id, language }) };
  },
});

const EXAMPLE = {
  rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
  startsOn: '2036-12-01',
  starts: '09:00',
};
/** So far ahead the first days of a rule are looked for: a year and a leap day. */
const LOOK_DAYS = 366;
const SHOWN = 8;

const preview = defineRoute({
  ...DISPATCH,
  method: 'post',
  path: '/dispatch/series/preview',
  summary: 'The next days of a rule, before it is kept',
  description:
    'At most eight within a year. `startsAt` is null where a holiday leaves the day out.',
  idempotent: false,
  body: z.object({ order: z.uuid(), ...Timing }),
  response: z.object({
    days: z.array(z.object({ occursOn: z.iso.date(), startsAt: instant.nullable() })),
  }),
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({ ...EXAMPLE, onHoliday: 'skip', order: row('work_orders').id }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, async (ctx) => {
      const company = await companyOfOrder(ctx, body.order);
      const row = await ctx
        .trx('companies')
        .where({ id: company })
        .first<{ timeZone: string; settings: unknown }>('time_zone as timeZone', 'settings');
      const yesterday = addDays(dayIn(ctx.now, row.timeZone), -1);
      const after = addDays(body.startsOn, -1) > yesterday ? addDays(body.startsOn, -1) : yesterday;
      const days = await occurrencesWithin(
        ctx,
        {
          company,
          rule: checkedRule(body.rule),
          starts_on: body.startsOn,
          starts: body.starts,
          on_holiday: body.onHoliday,
          timeZone: row.timeZone,
          settings: dispatchSettingsOf(row.settings),
        },
        { after, until: addDays(after, LOOK_DAYS) },
      );
      return {
        days: days.slice(0, SHOWN).map(({ occursOn, startsAt }) => ({
          occursOn,
          startsAt: startsAt?.toISOString() ?? null,
        })),
      };
    }),
});

const make = defineRoute({
  ...DISPATCH,
  method: 'post',
  path: '/dispatch/series',
  summary: 'Repeat an order by a rule',
  description:
    'For each day of the rule (RFC 5545 without a start, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`) an order like `order` is made with a draft of its visit, `weeksAhead` weeks ahead, once each. Days and `starts` are on the company’s clock.',
  body: z.object({
    order: z.uuid(),
    ...Timing,
    ...Rest,
    technician: Rest.technician.optional(),
    onHoliday: HOLIDAY.default('skip'),
    weeksAhead: Rest.weeksAhead.default(8),
  }),
  status: 201,
  response: written,
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({ ...EXAMPLE, order: row('work_orders').id, name: 'Check', minutes: 60 }),
  },
  handler: ({ knex, actor, body }) => inTransaction(knex, actor, (ctx) => makeSeries(ctx, body)),
});

const change = defineRoute({
  ...DISPATCH,
  method: 'patch',
  path: '/dispatch/series/:id',
  summary: 'Change, pause or end a repeating visit',
  description:
    'Holds for the days that are not made yet; orders that were made stay. `isActive: false` makes no more.',
  params: z.object({ id: z.uuid() }),
  body: z
    .object({ ...Timing, ...Rest, isActive: z.boolean() })
    .partial()
    .extend({ version: z.int().optional() }),
  response: written,
  example: { by: 'dispatcher', id: 'visit_series', body: { isActive: false } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      changeSeries(ctx, { ...body, id: params.id, version: body.version ?? ifMatch }),
    ),
});

export const seriesRoutes: readonly Route[] = [list, preview, make, change];
