import { z } from 'zod';
import { instantText } from '../platform/instant-text.ts';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { seriesRoutes } from './series/routes.ts';
import { viewRoutes } from './views/routes.ts';
import { rescheduleRoutes } from './reschedule-routes.ts';
import * as answers from './answers.ts';
import { boardRoutes } from './board/routes.ts';
import { offerRoutes } from './offers/routes.ts';
import { assignTechnician } from './use-cases/assign-technician.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { publishAppointment } from './use-cases/publish-appointment.ts';
import { unpublishAppointment } from './use-cases/unpublish-appointment.ts';

const byId = z.object({ id: z.uuid() });
const slot = { startsAt: '2026-12-02T01:00:00Z', endsAt: '2026-12-02T03:00:00Z' };
const instant = instantText.transform((text) => new Date(text));

const assign = defineRoute({
  method: 'post',
  path: '/orders/:id/assign',
  summary: 'Plan the visit of a work order and give it to a technician',
  description:
    'With `publish` (the default) the order becomes scheduled in the same transaction. An overlap with another published visit of the technician answers 409 and names it.',
  tags: ['Dispatch'],
  access: ['dispatching'],
  params: byId,
  body: z.object({
    technician: z.uuid(),
    startsAt: instant,
    endsAt: instant,
    mayOverlap: z.boolean().optional(),
    publish: z.boolean().optional(),
    version: z.int().optional(),
    reason: z.string().max(255).nullish(),
    windowStart: instant.nullish(),
    windowEnd: instant.nullish(),
    notes: z.string().max(5000).nullish(),
  }),
  response: answers.planned,
  example: {
    by: 'dispatcher',
    id: 'work_orders',
    body: ({ row }) => ({ technician: row('technicians').id, ...slot }),
  },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      assignTechnician(ctx, { ...body, order: params.id, version: body.version ?? ifMatch }),
    ),
});

const candidates = defineRoute({
  method: 'get',
  path: '/orders/:id/technicians',
  summary: 'Technicians for a visit, with what stands in their way at that time',
  tags: ['Dispatch'],
  access: ['dispatching'],
  params: byId,
  query: z.object({ startsAt: instant, endsAt: instant }),
  response: answers.candidates,
  example: { by: 'dispatcher', id: 'work_orders', query: () => slot },
  handler: ({ knex, actor, params, query }) =>
    listCandidates(knex, actor, { ...query, order: params.id }, new Date()),
});

const publish = defineRoute({
  method: 'post',
  path: '/appointments/:id/publish',
  summary: 'Publish a planned visit',
  tags: ['Dispatch'],
  access: ['dispatching'],
  params: byId,
  body: z.object({ version: z.int().optional(), reason: z.string().max(255).nullish() }),
  response: answers.planned,
  example: { by: 'dispatcher', id: 'appointments', body: {} },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      publishAppointment(ctx, {
        ...body,
        appointment: params.id,
        version: body.version ?? ifMatch,
      }),
    ),
});

const unpublish = defineRoute({
  method: 'post',
  path: '/appointments/:id/unpublish',
  summary: 'Take a published visit back to a draft',
  tags: ['Dispatch'],
  access: ['dispatching'],
  params: byId,
  body: z.object({ reason: z.string().max(255).nullish() }),
  response: answers.unpublished,
  example: { by: 'dispatcher', id: 'appointments', body: {} },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      unpublishAppointment(ctx, { ...body, appointment: params.id }),
    ),
});

export const routes: readonly Route[] = [
  assign,
  candidates,
  publish,
  unpublish,
  ...rescheduleRoutes,
  ...boardRoutes,
  ...offerRoutes,
  ...seriesRoutes,
  ...viewRoutes,
];
