import { z } from 'zod';
import {
  CONDITIONS,
  READING_REASONS,
  SERVICE_KINDS,
  SERVICE_RESULTS,
} from '../../../domain/equipment/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { dayText, deviceInstant, instantText } from '../platform/instant-text.ts';
import { historyEntry, openPage, openedPage, readHistory } from '../platform/record-page.ts';
import { hasCapability } from '../platform/actor.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { imported, tableRows } from '../platform/table-rows.ts';
import * as answers from './answers.ts';
import { HANDS_OUT, READS, readPiece, TAKES } from './piece.ts';
import { findByLabel, heldByMe, scannedPiece } from './reads/find-label.ts';
import { makeLabels, MOST_LABELS } from './reads/labels.ts';
import { listEquipment, SHOWS } from './reads/list-equipment.ts';
import {
  bookingsOf,
  checkoutsOf,
  documentsOf,
  downtimesOf,
  metersOf,
  namesOf,
  servicesOf,
} from './reads/show-piece.ts';
import { checkIn } from './use-cases/check-in.ts';
import { checkOut } from './use-cases/check-out.ts';
import { importEquipment } from './use-cases/import-equipment.ts';
import { recordReading } from './use-cases/record-reading.ts';
import { recordService } from './use-cases/record-service.ts';

const TAGS = ['Equipment'];
const READ = { tags: TAGS, access: READS };
const TAKE = { tags: TAGS, access: TAKES };
const byId = z.object({ id: z.uuid() });
const named = byId.extend({ name: z.string() });
const values = <T extends string>(choices: readonly { value: T }[]) =>
  z.enum(choices.map(({ value }) => value) as [T, ...T[]]);
const onDevice = deviceInstant.transform((text) => new Date(text));
const clientRef = z.string().min(8).max(64);
const note = z.string().trim().max(5_000).nullish();
/** What a device calls its command. */
const REF = 'take-0001';

const list = defineRoute({
  ...READ,
  method: 'get',
  path: '/equipment',
  summary: 'The register of equipment, by number',
  description: '`counts` says how many fit in each list. Fifty at a time.',
  query: z.object({
    show: z.enum(SHOWS).default('all'),
    search: z.string().max(120).optional(),
    company: z.uuid().optional(),
    category: z.uuid().optional(),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  response: z.object({
    rows: z.array(answers.listedPiece),
    hasMore: z.boolean(),
    counts: z.object(Object.fromEntries(SHOWS.map((one) => [one, z.int()]))),
  }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: ({ knex, actor, query }) => listEquipment(knex, actor, query),
});

const page = defineRoute({
  ...READ,
  method: 'get',
  path: '/equipment/:id/page',
  summary: 'Everything that the page of a piece shows',
  params: byId,
  response: openedPage.extend({
    mayKeep: z.boolean(),
    mayHandOut: z.boolean(),
    names: z.object({ category: named.nullable(), site: named.nullable() }),
    services: z.array(answers.service),
    meters: z.array(answers.meterWithReadings),
    bookings: z.array(answers.booking),
    checkouts: z.array(answers.checkout),
    documents: z.array(answers.document),
    downtimes: z.array(answers.downtime),
    history: z.array(historyEntry),
  }),
  example: { by: 'dispatcher', id: 'equipment' },
  handler: async (source) => {
    const { knex, actor, params } = source;
    const opened = await openPage(source, {
      collection: 'equipment',
      id: params.id,
      capability: 'orders-read',
    });
    const scope = { company: opened.company.id, id: params.id };
    return {
      ...opened,
      mayKeep: hasCapability(actor, scope.company, 'equipment'),
      mayHandOut: HANDS_OUT.some((one) => hasCapability(actor, scope.company, one)),
      names: await namesOf(knex, scope),
      services: await servicesOf(knex, scope),
      meters: await metersOf(knex, scope),
      bookings: await bookingsOf(knex, scope),
      checkouts: await checkoutsOf(knex, scope),
      documents: await documentsOf(knex, scope),
      downtimes: await downtimesOf(knex, scope),
      history: await readHistory(knex, scope.company, [scope.id], {
        equipment: Object.keys(opened.values),
      }),
    };
  },
});

const scan = defineRoute({
  ...READ,
  method: 'get',
  path: '/equipment/by-label',
  summary: 'The piece that a label, a number or a serial number names',
  description:
    'A printed label is a link; the link, its code, the number and the serial number are all taken.',
  query: z.object({ code: z.string().trim().min(1, 'VALUE.name').max(400) }),
  response: answers.scanned,
  example: {
    by: 'technician',
    query: ({ row }) => ({ code: String(row('equipment').label_code) }),
  },
  handler: async ({ knex, actor, query }) =>
    scannedPiece(knex, actor, { id: await findByLabel(knex, actor, query.code), now: new Date() }),
});

const brief = defineRoute({
  ...READ,
  method: 'get',
  path: '/equipment/:id',
  summary: 'One piece as a phone shows it',
  params: byId,
  response: answers.scanned,
  example: { by: 'technician', id: 'equipment' },
  handler: ({ knex, actor, params }) =>
    scannedPiece(knex, actor, { id: params.id, now: new Date() }),
});

const mine = defineRoute({
  ...TAKE,
  method: 'get',
  path: '/equipment/mine',
  summary: 'What the caller has with him',
  response: z.object({
    pieces: z.array(
      z.object({ id: z.uuid(), code: z.string(), name: z.string(), dueBackAt: instant.nullable() }),
    ),
  }),
  example: { by: 'technician' },
  handler: async ({ knex, actor }) => ({ pieces: await heldByMe(knex, actor) }),
});

const out = defineRoute({
  ...TAKE,
  method: 'post',
  path: '/equipment/:id/check-out',
  summary: 'Take a piece',
  description:
    'For the caller, or for `technician` where he keeps the register. Sent again with the same `clientRef` it counts once; who has the piece already is answered with what he has.',
  params: byId,
  body: z.strictObject({
    clientRef,
    occurredAt: onDevice.optional(),
    technician: z.uuid().nullish(),
    workOrder: z.uuid().nullish(),
    dueBackAt: instantText.transform((text) => new Date(text)).nullish(),
  }),
  response: z.object({
    id: z.uuid(),
    holderName: z.string(),
    outAt: instant,
    replayed: z.boolean(),
  }),
  askAgain: ({ knex, actor, params }) =>
    readPiece(knex, actor, { id: params.id, capability: READS }),
  example: { by: 'technician', id: 'equipment', body: { clientRef: REF } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => checkOut(ctx, { ...body, equipment: params.id })),
});

const back = defineRoute({
  ...TAKE,
  method: 'post',
  path: '/equipment/:id/check-in',
  summary: 'Bring a piece back',
  params: byId,
  body: z.strictObject({
    clientRef,
    occurredAt: onDevice.optional(),
    condition: values(CONDITIONS),
    remark: note,
  }),
  response: z.object({ id: z.uuid(), inAt: instant, replayed: z.boolean() }),
  askAgain: ({ knex, actor, params }) =>
    readPiece(knex, actor, { id: params.id, capability: READS }),
  example: { by: 'technician', id: 'equipment', body: { clientRef: REF, condition: 'good' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => checkIn(ctx, { ...body, equipment: params.id })),
});

const read = defineRoute({
  ...TAKE,
  method: 'post',
  path: '/meters/:id/readings',
  summary: 'Write down what a meter shows',
  description:
    'Lower than before it may be for a `reason` only. A correction is another reading. Plans that follow the meter make their jobs.',
  params: byId,
  body: z.strictObject({
    clientRef,
    value: z.number().min(0).max(99_999_999_999),
    readAt: onDevice.optional(),
    reason: values(READING_REASONS).nullish(),
    remark: note,
  }),
  status: 201,
  response: z.object({ id: z.uuid(), total: z.number(), replayed: z.boolean() }),
  askAgain: async ({ knex, actor, params }) => {
    const meter = await knex('meters')
      .where({ id: params.id })
      .first<{ equipment: string } | undefined>('equipment');
    return readPiece(knex, actor, { id: meter?.equipment ?? params.id, capability: READS });
  },
  example: { by: 'technician', id: 'meters', body: { clientRef: REF, value: 1_250 } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => recordReading(ctx, { ...body, meter: params.id })),
});

const serve = defineRoute({
  tags: TAGS,
  access: ['equipment'],
  method: 'post',
  path: '/equipment/:id/services',
  summary: 'Record a service, inspection, calibration or repair',
  description:
    'One that passed is due again by the months of the category, or on `nextDueOn`. One that failed renews nothing.',
  params: byId,
  body: z.strictObject({
    kind: values(SERVICE_KINDS),
    doneOn: dayText,
    result: values(SERVICE_RESULTS),
    doneBy: z.string().trim().max(120).nullish(),
    remark: note,
    certificate: z.uuid().nullish(),
    nextDueOn: dayText.nullish(),
    condition: values(CONDITIONS).optional(),
    clientRef: clientRef.nullish(),
  }),
  status: 201,
  response: z.object({ id: z.uuid(), nextDueOn: z.iso.date().nullable() }),
  example: {
    by: 'admin',
    id: 'equipment',
    body: { kind: 'inspection', doneOn: '2026-11-20', result: 'passed' },
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => recordService(ctx, { ...body, equipment: params.id })),
});

const labels = defineRoute({
  ...READ,
  method: 'post',
  path: '/equipment/labels',
  summary: 'Labels of pieces with their QR codes, to be printed',
  idempotent: false,
  body: z.strictObject({ ids: z.array(z.uuid()).min(1).max(MOST_LABELS) }),
  response: z.object({
    labels: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        name: z.string(),
        company: z.string(),
        svg: z.string(),
      }),
    ),
  }),
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({ ids: [row('equipment').id] }),
    showsNothing: emptyList('labels'),
  },
  handler: async ({ knex, actor, body, env }) => ({
    labels: await makeLabels(knex, actor, {
      ids: body.ids,
      publicUrl: String(env['PUBLIC_URL'] ?? ''),
    }),
  }),
});

const MOST_TEXT = 1_000_000;
const take = defineRoute({
  tags: TAGS,
  access: ['equipment'],
  method: 'post',
  path: '/equipment/import',
  summary: 'Take in pieces from a CSV file, all or none',
  description:
    'The first row names the columns: name and category are needed; code, serial number, manufacturer, model, site, location, condition, calibration due, inspection due, purchased on, warranty until and notes are taken. `problems` says of every row what is wrong with it; nothing is imported then. `unread` names columns that are not taken over.',
  maxBodyBytes: 2 * MOST_TEXT,
  body: z.strictObject({
    company: z.uuid(),
    file: z.string().trim().min(1).max(255),
    csv: z.string().min(1).max(MOST_TEXT).optional(),
    /** In place of `csv`: cells as texts, such as `POST /sheets/read` answers them. */
    rows: tableRows.optional(),
  }),
  response: imported,
  example: {
    by: 'admin',
    body: ({ id }) => ({ company: id, file: 'pieces.csv', csv: 'name,category\nDrill,Tools' }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => importEquipment(ctx, body)),
});

export const registerRoutes: readonly Route[] = [
  list,
  page,
  scan,
  mine,
  brief,
  out,
  back,
  read,
  serve,
  labels,
  take,
];
