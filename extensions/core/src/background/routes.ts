import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { bytes, defineRoute, rawReply, type Route, statusReply } from '../platform/route.ts';
import { readHealth } from './health.ts';
import { readMetrics } from './metrics.ts';
import { health as healthAnswer, retried, run, runs as runsAnswer } from './answers.ts';
import { countRuns, RUN_STATES, listRuns } from './repository.ts';
import { scopeOf, visibleRun } from './scope.ts';
import { retryWork } from './use-cases/retry-work.ts';

const WORK = { tags: ['Background work'], access: ['background-operate'] } as const;
const Id = z.object({ id: z.uuid() });

const list = defineRoute({
  ...WORK,
  method: 'get',
  path: '/background-work',
  summary: 'Background work of your companies, newest first, with counts by state',
  query: z.object({
    state: z.enum(RUN_STATES).optional(),
    company: z.uuid().optional(),
    topic: z.string().max(100).optional(),
    batch: z.uuid().optional(),
    before: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: runsAnswer,
  example: { by: 'finance', query: ofCompany, showsNothing: emptyList('runs') },
  handler: async ({ knex, actor, query }) => {
    const scope = scopeOf(actor);
    const [runs, counts] = await Promise.all([
      listRuns(knex, scope, query),
      countRuns(knex, scope, { company: query.company, topic: query.topic, batch: query.batch }),
    ]);
    const last = runs.at(-1);
    return { runs, counts, next: runs.length === query.limit && last ? last.id : null };
  },
});

const read = defineRoute({
  ...WORK,
  method: 'get',
  path: '/background-work/:id',
  summary: 'One piece of background work',
  params: Id,
  response: run,
  example: { by: 'finance', id: ({ job }) => job },
  handler: ({ knex, actor, params }) => visibleRun(knex, actor, params.id),
});

const retry = defineRoute({
  ...WORK,
  method: 'post',
  path: '/background-work/:id/retry',
  summary: 'Try failed work again',
  params: Id,
  status: 202,
  response: retried,
  example: { by: 'finance', id: ({ job }) => job, body: {} },
  handler: ({ knex, actor, params }) => inTransaction(knex, actor, (ctx) => retryWork(ctx, params)),
});

const health = defineRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether API, database and worker are well: 200 ok, 503 degraded',
  tags: ['Background work'],
  access: 'public',
  response: healthAnswer,
  handler: async ({ knex }) => {
    const data = await readHealth(knex);
    return statusReply(data.status === 'ok' ? 200 : 503, data);
  },
});

const metrics = defineRoute({
  ...WORK,
  method: 'get',
  path: '/metrics',
  summary: "Figures in Prometheus' text format; an administrator's token sees all companies",
  response: bytes('text/plain'),
  example: { by: 'finance' },
  handler: async ({ knex, actor }) => {
    const text = await readMetrics(knex, scopeOf(actor));
    return rawReply((res) => {
      res.type('text/plain; version=0.0.4').send(text);
    });
  },
});

export const routes: Route[] = [list, read, retry, health, metrics];
