import { z } from 'zod';
import { UNITS } from '../../../domain/analytics/index.ts';
import { companyWith } from '../leave/index.ts';
import type { Actor } from '../platform/actor.ts';
import { day, meantDay } from '../platform/answer-shapes.ts';
import { languageOfCaller } from '../platform/language.ts';
import { bytes, defineRoute, rawReply, type Route } from '../platform/route.ts';
import { exportFigures, GROUPINGS } from './use-cases/export-figures.ts';
import { readFigures } from './use-cases/read-figures.ts';
import type { Knex } from 'knex';

const ANALYTICS = { tags: ['Analytics'], access: ['analytics-read'] as const };
/** Two years, so that one can be laid beside the one before. */
const LONGEST_DAYS = 731;
const DAY_MS = 86_400_000;

const query = z
  .object({
    company: z.uuid().optional(),
    from: meantDay,
    until: meantDay,
    unit: z.enum(UNITS).optional(),
    workType: z.uuid().optional(),
    team: z.uuid().optional(),
    technician: z.uuid().optional(),
  })
  .refine(({ from, until }) => String(until) >= String(from), {
    message: 'VALUE.after',
    path: ['until'],
  })
  .refine(
    ({ from, until }) =>
      (Date.parse(String(until)) - Date.parse(String(from))) / DAY_MS < LONGEST_DAYS,
    { message: 'VALUE.twoYears', path: ['until'] },
  );
type Query = z.output<typeof query>;

const count = z.int();
const figures = z.object({
  created: count,
  completed: count,
  onTime: count,
  late: count,
  cancelled: count,
  minutesToComplete: z.number(),
  capacityMinutes: count,
  bookedMinutes: count,
  onTimePercent: count.nullable(),
  averageMinutes: count.nullable(),
  usedPercent: count.nullable(),
});
const named = figures.extend({ id: z.uuid().nullable(), name: z.string().nullable() });
/** What it can be narrowed to. */
const choices = z.array(z.object({ id: z.uuid(), name: z.string() }));
const answer = z.object({
  company: z.uuid(),
  timeZone: z.string(),
  from: day,
  until: day,
  unit: z.enum(UNITS),
  total: figures,
  before: figures,
  periods: z.array(figures.extend({ start: day })),
  types: z.array(named),
  teams: z.array(named),
  technicians: z.array(named),
  choices: z.object({ types: choices, teams: choices, technicians: choices }),
  open: z.array(
    z.object({
      status: z.string(),
      name: z.string().nullable(),
      color: z.string().nullable(),
      category: z.string(),
      count,
      overdue: count,
      withoutTechnician: count,
    }),
  ),
});

const figuresFor = async (knex: Knex, actor: Actor, asked: Query) => {
  const company = await companyWith(knex, actor, {
    ...{ wanted: asked.company, capabilities: ANALYTICS.access },
  });
  return await readFigures(knex, { ...asked, company });
};

const example = {
  by: 'admin',
  query: ({ id }: { id: string }) => ({ company: id, from: '2026-11-01', until: '2026-11-30' }),
} as const;

const read = defineRoute({
  ...ANALYTICS,
  method: 'get',
  path: '/analytics/jobs',
  summary: 'What became of jobs in a stretch of days, against the one before, and what is open now',
  description:
    'From roll-ups that follow the orders within some minutes; what is open is counted now. Days are those of the ' +
    'company. Minutes belong to technicians and are missing where a work type is asked for. At most two years.',
  query,
  response: answer,
  example,
  handler: ({ knex, actor, query: asked }) => figuresFor(knex, actor, asked),
});

const file = defineRoute({
  ...ANALYTICS,
  method: 'get',
  path: '/analytics/jobs/export',
  summary: 'The same as CSV or as a workbook, by period, work type, team or technician',
  ratePerMinute: 20,
  query: query.safeExtend({
    by: z.enum(GROUPINGS).default('period'),
    format: z.enum(['csv', 'xlsx']).default('csv'),
  }),
  response: bytes('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  example,
  handler: async ({ knex, actor, query: { by, format, ...asked }, req }) => {
    const found = await figuresFor(knex, actor, asked);
    const made = exportFigures(found, { by, format }, await languageOfCaller(knex, req));
    return rawReply((res) => {
      res.setHeader('Content-Disposition', `attachment; filename="${made.name}"`);
      res.type(made.type).send(made.content);
    });
  },
});

export const routes: readonly Route[] = [read, file];
