import { z } from 'zod';
import { dayText } from '../platform/instant-text.ts';
import { instant } from '../platform/answer-shapes.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { rules, warning } from '../dispatch/index.ts';
import { createSolver } from './solver.ts';
import { createTravel } from './travel-source.ts';
import { proposeDay } from './use-cases/propose-day.ts';

const figures = z.object({ driveMinutes: z.int(), lateMinutes: z.int(), visits: z.int() });
const known = { customer: z.string().nullable(), place: z.string().nullable() };
const proposal = z.object({
  visits: z.array(
    z.object({
      order: z.uuid(),
      number: z.string(),
      technician: z.uuid(),
      startsAt: instant,
      endsAt: instant,
      travelMinutes: z.int(),
      isChanged: z.boolean(),
      ...known,
      warnings: z.array(warning),
    }),
  ),
  left: z.array(
    z.object({
      order: z.uuid(),
      number: z.string(),
      reason: z.enum([
        'noSkill',
        'noWindow',
        'tooLarge',
        'pinClash',
        'tooCostly',
        'dayFull',
        'nobodyThere',
      ]),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      wasPlanned: z.boolean(),
      ...known,
      evaluated: z.int(),
      rules,
    }),
  ),
  before: figures,
  after: figures,
  travel: z.enum(['service', 'estimate']),
  rounds: z.int(),
});

const ids = z.array(z.uuid()).min(1).max(2_000).nullish();
const solver = createSolver();
let travel: ReturnType<typeof createTravel> | null = null;

const propose = defineRoute({
  method: 'post',
  path: '/dispatch/propose',
  summary: 'Propose a plan for some days; nothing is written',
  description:
    'Gives the visits that wait, and those that are planned and not published, to technicians so that there is little driving and nobody late. Published and pinned visits stay. With `orders` only those are planned. Visits begin on the quarter of an hour; `warnings` says what speaks against one. `left` says of each visit that found no place why, and under `rules` how many of the `evaluated` places each rule blocks. Ends after `seconds`, or earlier when nothing more is to be gained.',
  tags: ['Dispatch'],
  access: ['dispatching'],
  idempotent: false,
  ratePerMinute: 30,
  writeTurn: 'own',
  body: z.object({
    company: z.uuid().optional(),
    from: dayText,
    days: z.int().min(1).max(7).default(1),
    technicians: ids,
    orders: ids,
    seconds: z.number().min(1).max(20).default(5),
    balance: z.number().min(0).max(1).default(0),
  }),
  response: proposal,
  example: {
    by: 'dispatcher',
    body: ({ id }) => ({ company: id, from: '2026-12-01', days: 1, seconds: 1 }),
  },
  handler: async ({ knex, actor, body, env, logger, req }) => {
    travel ??= createTravel(env, (error) =>
      logger.warn(`The routing service did not answer, ways are estimated: ${String(error)}`),
    );
    // Whoever goes away does not hold the planner.
    const left = new AbortController();
    req.res?.once('close', () => left.abort());
    const { visits, ...rest } = await proposeDay(
      knex,
      actor,
      { ...body, language: 'en' },
      {
        travel,
        solver,
        now: new Date(),
        signal: left.signal,
      },
    );
    return {
      ...rest,
      visits: visits.map(({ startsAt, endsAt, ...visit }) => ({
        ...visit,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
      })),
    };
  },
});

export const routes: readonly Route[] = [propose];
