import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, rawReply, type Route } from '../platform/route.ts';
import { readHealth } from './health.ts';
import { readMetrics } from './metrics.ts';
import { countJobs, JOB_STATES, listJobs } from './repository.ts';
import { scopeOf, visibleJob } from './scope.ts';
import { retryJob } from './use-cases/retry-job.ts';

const JOBS = { tags: ['Jobs'], access: ['jobs-operate'] } as const;
const Id = z.object({ id: z.uuid() });

const list = defineRoute({
  ...JOBS,
  method: 'get',
  path: '/jobs',
  summary: 'Background jobs of your companies, newest first, with counts by state',
  query: z.object({
    state: z.enum(JOB_STATES).optional(),
    company: z.uuid().optional(),
    topic: z.string().max(100).optional(),
    batch: z.uuid().optional(),
    before: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  handler: async ({ knex, actor, query }) => {
    const scope = scopeOf(actor);
    const [jobs, counts] = await Promise.all([
      listJobs(knex, scope, query),
      countJobs(knex, scope, { company: query.company, topic: query.topic, batch: query.batch }),
    ]);
    const last = jobs.at(-1);
    return { jobs, counts, next: jobs.length === query.limit && last ? last.id : null };
  },
});

const read = defineRoute({
  ...JOBS,
  method: 'get',
  path: '/jobs/:id',
  summary: 'One background job',
  params: Id,
  handler: ({ knex, actor, params }) => visibleJob(knex, actor, params.id),
});

const retry = defineRoute({
  ...JOBS,
  method: 'post',
  path: '/jobs/:id/retry',
  summary: 'Try a failed job again',
  params: Id,
  status: 202,
  handler: ({ knex, actor, params }) => inTransaction(knex, actor, (ctx) => retryJob(ctx, params)),
});

const health = defineRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether API, database and worker are well: 200 ok, 503 degraded',
  tags: ['Jobs'],
  access: 'public',
  handler: async ({ knex }) => {
    const data = await readHealth(knex);
    return rawReply((res) => {
      res.status(data.status === 'ok' ? 200 : 503).json({ data });
    });
  },
});

const metrics = defineRoute({
  ...JOBS,
  method: 'get',
  path: '/metrics',
  summary: "Figures in Prometheus' text format; an administrator's token sees all companies",
  handler: async ({ knex, actor }) => {
    const text = await readMetrics(knex, scopeOf(actor));
    return rawReply((res) => {
      res.type('text/plain; version=0.0.4').send(text);
    });
  },
});

export const routes: Route[] = [list, read, retry, health, metrics];
