import { z } from 'zod';
import { PON_KINDS } from '../../../../domain/plant/index.ts';
import { choiceOf, instant } from '../../platform/answer-shapes.ts';
import { inTransaction } from '../../platform/context.ts';
import { emptyList, ofCompany } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { moveSplitter } from '../use-cases/move-splitter.ts';
import { listOlts } from './list-olts.ts';
import { showFeed } from './show-feed.ts';
import { showOltPort } from './show-olt-port.ts';
import { TRACE_FROM, traceFrom } from './trace.ts';

const SEE = { tags: ['Plant'], access: ['orders-read'] as const };
const byId = z.object({ id: z.uuid() });
const light = z.object({
  lossDb: z.number(),
  budgetDb: z.number(),
  marginDb: z.number(),
  verdict: z.enum(['good', 'tight', 'too_little']),
  isAtLeast: z.boolean(),
});
const load = z.object({
  used: z.int(),
  capacity: z.int(),
  percent: z.int(),
  state: z.enum(['room', 'nearly_full', 'full', 'over']),
});
const splitter = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  type: z.string(),
  building: z.object({ id: z.uuid(), name: z.string() }),
  parent: z.uuid().nullable(),
  parentPort: z.int().nullable(),
  stage: z.int(),
  isActive: z.boolean(),
  ports: z.int(),
  used: z.int(),
  free: z.int(),
  feedKm: z.number().nullable(),
  light,
});
const choice = z.object({ id: z.uuid(), label: z.string() });

const olts = defineRoute({
  ...SEE,
  method: 'get',
  path: '/olts',
  summary: 'OLTs of a company with their ports: how full each is and the least light behind it',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    company: z.uuid().nullable(),
    mayKeep: z.boolean(),
    rows: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        name: z.string(),
        maker: z.string(),
        isActive: z.boolean(),
        ports: z.array(
          z.object({
            id: z.uuid(),
            label: z.string(),
            kind: choiceOf(PON_KINDS),
            isActive: z.boolean(),
            zone: z.string().nullable(),
            load,
            possible: z.int(),
            splitters: z.int(),
            worst: light.nullable(),
          }),
        ),
      }),
    ),
  }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: ({ knex, actor, query }) => listOlts(knex, actor, query.company),
});

const oltPort = defineRoute({
  ...SEE,
  method: 'get',
  path: '/olt-ports/:id/tree',
  summary: 'Everything behind an OLT port, down to the customers',
  params: byId,
  response: z.object({
    id: z.uuid(),
    company: z.uuid(),
    label: z.string(),
    kind: choiceOf(PON_KINDS),
    isActive: z.boolean(),
    olt: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
    zone: z.string().nullable(),
    load,
    possible: z.int(),
    mayKeep: z.boolean(),
    splitters: z.array(splitter),
    customers: z.array(
      z.object({
        splitter: z.uuid(),
        port: z.int(),
        order: z.object({ id: z.uuid(), number: z.string() }),
        customer: z.string().nullable(),
        address: z.string().nullable(),
      }),
    ),
  }),
  example: { by: 'dispatcher', id: 'olt_ports' },
  handler: ({ knex, actor, params }) => showOltPort(knex, actor, params.id),
});

const trace = defineRoute({
  ...SEE,
  method: 'get',
  path: '/trace',
  summary:
    'The way of the light from the OLT to an order, an address, a service location, a customer or a splitter',
  description:
    'An order has the way of its port, a customer those of all his orders. An address that names no splitter has a way for each of its building.',
  query: z.object({ from: z.enum(TRACE_FROM), id: z.uuid() }),
  response: z.object({
    name: z.string().nullable(),
    port: z.int().nullable(),
    ways: z.array(
      z.object({
        oltPort: z
          .object({
            id: z.uuid(),
            label: z.string(),
            olt: z.string(),
            zone: z.string().nullable(),
            load,
          })
          .nullable(),
        splitters: z.array(splitter),
        last: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
      }),
    ),
  }),
  example: {
    by: 'dispatcher',
    query: ({ row }) => ({ from: 'splitter', id: row('splitters').id }),
  },
  handler: ({ knex, actor, query }) => traceFrom(knex, actor, query),
});

const feed = defineRoute({
  ...SEE,
  method: 'get',
  path: '/splitters/:id/feed',
  summary: 'What feeds a splitter, what fed it before, and what could',
  params: byId,
  response: z.object({
    id: z.uuid(),
    company: z.uuid(),
    code: z.string(),
    name: z.string(),
    building: z.string(),
    used: z.int(),
    km: z.number().nullable(),
    mayKeep: z.boolean(),
    history: z.array(
      z.object({
        id: z.uuid(),
        feed: z.string(),
        from: instant,
        until: instant.nullable(),
        reason: z.string().nullable(),
        by: z.string().nullable(),
      }),
    ),
    oltPorts: z.array(choice),
    splitterPorts: z.array(choice),
  }),
  example: { by: 'dispatcher', id: 'splitters' },
  handler: ({ knex, actor, params }) => showFeed(knex, actor, params.id),
});

const move = defineRoute({
  method: 'post',
  path: '/splitters/:id/feed',
  summary: 'Hang a splitter, with all behind it, on another feed',
  description:
    'An OLT port, a port of another splitter, or neither. Refused: `PLANT_FEED_CIRCLE`, ' +
    '`PLANT_FEED_PORT_TAKEN`, `PLANT_OLT_PORT_TAKEN`, `PLANT_FEED_TOO_DEEP`, `PLANT_OLT_PORT_FULL`.',
  tags: ['Plant'],
  access: ['plant'],
  params: byId,
  body: z
    .strictObject({
      oltPort: z.uuid().nullish(),
      feedPort: z.uuid().nullish(),
      km: z.number().min(0).max(100).nullish(),
      reason: z.string().trim().min(3).max(255),
    })
    .refine(({ oltPort: one, feedPort: other }) => !one || !other, { path: ['feedPort'] }),
  response: z.object({ id: z.uuid() }),
  example: {
    by: 'manager',
    id: 'splitters',
    body: ({ row }) => ({ oltPort: row('olt_ports').id, reason: 'New cable' }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => moveSplitter(ctx, { ...body, splitter: params.id })),
});

export const networkRoutes: readonly Route[] = [olts, oltPort, trace, feed, move];
