import { z } from 'zod';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import * as answers from './answers.ts';
import { ACTS, SEES } from './device-rows.ts';
import { DEVICE_LISTS, listDevices, listSeen } from './reads/list-devices.ts';
import { orderDevices } from './reads/order-devices.ts';
import { showDevice } from './reads/show-device.ts';
import { hasAcs } from './settings.ts';
import { acceptSerial } from './use-cases/accept-serial.ts';
import { askRun, stopRun } from './use-cases/ask-run.ts';
import { bindDevice } from './use-cases/bind-device.ts';
import { moveDevice } from './use-cases/move-device.ts';
import { prepareDevice } from './use-cases/prepare-device.ts';
import { revealDeviceSecrets } from './use-cases/reveal-secrets.ts';
import { swapDevice } from './use-cases/swap-device.ts';

const TAGS = ['Modems'];
const READ = { tags: TAGS, access: SEES };
const ACT = { tags: TAGS, access: ACTS };
const byId = z.object({ id: z.uuid() });
const short = z.string().trim().max(128);
const label = { serial: z.string().max(64).nullish(), mac: z.string().max(32).nullish() };
const connection = z.strictObject({ user: short.min(1), password: short.optional() }).nullish();
const SERIAL = 'HWTC00C0FFEE';

const list = defineRoute({
  ...READ,
  method: 'get',
  path: '/modems',
  summary: 'Modems of customers by state, the latest change first',
  description: '`isConnected` says whether the installation has an ACS. Fifty at a time.',
  query: z.object({
    show: z.enum(DEVICE_LISTS).default('all'),
    search: z.string().max(120).optional(),
    company: z.uuid().optional(),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  response: z.object({
    isConnected: z.boolean(),
    rows: z.array(answers.listedDevice),
    hasMore: z.boolean(),
    counts: z.record(z.string(), z.int()),
  }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: async ({ knex, actor, query, env }) => ({
    isConnected: hasAcs(env),
    ...(await listDevices(knex, actor, query)),
  }),
});

const seen = defineRoute({
  ...READ,
  method: 'get',
  path: '/modems/seen',
  summary: 'Modems that reported to the ACS and that nobody has scanned',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        serial: z.string(),
        model: z.string().nullable(),
        firstSeenAt: instant.nullable(),
        lastInformAt: instant.nullable(),
      }),
    ),
  }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: async ({ knex, actor, query }) => ({ rows: await listSeen(knex, actor, query.company) }),
});

const ofOrder = defineRoute({
  tags: TAGS,
  access: ['orders-read', 'field-work'],
  method: 'get',
  path: '/modems/of-order/:id',
  summary: 'Modems of an order with the steps of their setting up',
  description: 'The office sees those of its orders, a technician those of his visits.',
  params: byId,
  response: z.object({
    isConnected: z.boolean(),
    mayAct: z.boolean(),
    devices: z.array(answers.orderDevice),
  }),
  example: { by: 'dispatcher', id: 'work_orders' },
  handler: ({ knex, actor, env, params }) => orderDevices({ knex, actor, env }, params.id),
});

const show = defineRoute({
  ...READ,
  method: 'get',
  path: '/modems/:id',
  summary: 'One modem: where it stands, what it is set to, what was done to it',
  description: 'Never a password: `secrets` has their names.',
  params: byId,
  response: answers.device,
  example: { by: 'dispatcher', id: 'customer_devices' },
  handler: ({ knex, actor, params }) => showDevice({ knex, actor }, params.id),
});

const prepare = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems',
  summary: 'Prepare a modem for an order or a place',
  description:
    'Names and passwords are made up where they are left out. For an order that has one already it answers with that.',
  status: 201,
  body: z.strictObject({
    company: z.uuid(),
    order: z.uuid().nullish(),
    serviceLocation: z.uuid().nullish(),
    customer: z.uuid().nullish(),
    customerName: z.string().trim().max(255).nullish(),
    profile: z.uuid().nullish(),
    wifiName: z.string().trim().max(64).nullish(),
    wifiPassword: z.string().max(63).nullish(),
    telephone: z
      .strictObject({
        number: short.min(1).max(32),
        user: short.max(64).optional(),
        password: short.optional(),
        server: short.optional(),
      })
      .nullish(),
    connection,
  }),
  response: z.object({ id: z.uuid(), isNew: z.boolean() }),
  example: {
    by: 'dispatcher',
    body: ({ id, row }) => ({ company: id, order: row('work_orders').id }),
  },
  handler: ({ knex, actor, body: { order, ...body } }) =>
    inTransaction(knex, actor, (ctx) =>
      prepareDevice(ctx, {
        ...body,
        workOrder: order,
        telephone: body.telephone as { number: string } | null | undefined,
        connection: body.connection as { user: string } | null | undefined,
      }),
    ),
});

const bind = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems/:id/bind',
  summary: 'Say which modem it is, by its label',
  description:
    'Answers with the modem that is now set up: another one where this one was in use (a swap with the same settings).',
  params: byId,
  body: z.strictObject(label),
  response: z.object({ id: z.uuid(), isNew: z.boolean() }),
  example: { by: 'dispatcher', id: 'customer_devices', body: { serial: SERIAL } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => bindDevice(ctx, { device: params.id, ...body })),
});

const ask = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems/:id/run',
  summary: 'Ask for something to be done to a modem',
  description:
    'The worker does it, when the modem can be reached. `set` takes `values` by parameter name, `tag` a tag, `download` the name of a file of the ACS.',
  params: byId,
  status: 202,
  body: z.strictObject({
    kind: z.enum([
      ...(['push', 'refresh', 'reboot', 'reset', 'suspend', 'resume'] as const),
      ...(['cancel', 'set', 'tag', 'download'] as const),
    ]),
    values: z
      .array(
        z.tuple([z.string().max(255), z.union([z.string().max(2_000), z.number(), z.boolean()])]),
      )
      .max(50)
      .optional(),
    tag: z.strictObject({ name: z.string().max(64), isOn: z.boolean() }).optional(),
    file: z.string().max(200).optional(),
  }),
  response: z.object({ run: z.uuid() }),
  example: { by: 'dispatcher', id: 'customer_devices', body: { kind: 'cancel' } },
  handler: ({ knex, actor, params, body: { kind, values, tag, file } }) =>
    inTransaction(knex, actor, (ctx) =>
      askRun(ctx, {
        device: params.id,
        kind,
        ...(values && { values }),
        ...(tag && { tag }),
        ...(file && { file }),
      }),
    ),
});

const stop = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems/:id/stop',
  summary: 'Stop what is being done to a modem',
  params: byId,
  response: z.object({ run: z.uuid() }),
  example: { by: 'dispatcher', id: 'customer_devices' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => stopRun(ctx, params.id)),
});

const swap = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems/:id/swap',
  summary: 'Another modem takes the place of one, with the same names and passwords',
  params: byId,
  body: z.strictObject({ ...label, order: z.uuid().nullish() }),
  response: z.object({ id: z.uuid() }),
  example: { by: 'dispatcher', id: 'customer_devices', body: {} },
  handler: ({ knex, actor, params, body: { order, ...body } }) =>
    inTransaction(knex, actor, (ctx) =>
      swapDevice(ctx, { device: params.id, ...body, workOrder: order }),
    ),
});

const move = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems/:id/move',
  summary: 'A customer takes his modem to another place',
  params: byId,
  body: z.strictObject({
    order: z.uuid().nullish(),
    serviceLocation: z.uuid().nullish(),
    connection,
  }),
  response: z.object({ id: z.uuid(), run: z.uuid().nullable() }),
  example: { by: 'dispatcher', id: 'customer_devices', body: {} },
  handler: ({ knex, actor, params, body: { order, ...body } }) =>
    inTransaction(knex, actor, (ctx) =>
      moveDevice(ctx, {
        device: params.id,
        workOrder: order,
        serviceLocation: body.serviceLocation,
        connection: body.connection as { user: string } | null | undefined,
      }),
    ),
});

const accept = defineRoute({
  ...ACT,
  method: 'post',
  path: '/modems/:id/accept-serial',
  summary: 'Accept that a modem reports another serial number than its label',
  params: byId,
  response: z.object({ run: z.uuid() }),
  example: { by: 'dispatcher', id: 'customer_devices' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => acceptSerial(ctx, params.id)),
});

const reveal = defineRoute({
  tags: TAGS,
  access: ['secrets-reveal'],
  method: 'post',
  path: '/modems/:id/reveal',
  summary: 'See the passwords of a modem; each time is recorded',
  params: byId,
  // A stored answer would hold them.
  idempotent: false,
  response: z.object({ secrets: z.array(z.object({ name: z.string(), value: z.string() })) }),
  example: { by: 'dispatcher', id: 'customer_devices' },
  handler: async ({ knex, actor, params }) => ({
    secrets: await inTransaction(knex, actor, (ctx) => revealDeviceSecrets(ctx, params.id)),
  }),
});

export const deviceRoutes: readonly Route[] = [
  ...[list, seen, ofOrder, show, prepare, bind],
  ...[ask, stop, swap, move, accept, reveal],
];
