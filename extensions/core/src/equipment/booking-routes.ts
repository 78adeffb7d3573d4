import { z } from 'zod';
import { day, instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { instantText } from '../platform/instant-text.ts';
import { notVisible } from '../platform/errors.ts';
import { emptyList } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { overdue } from './answers.ts';
import { companiesWithAny, READS, READS_BOOKINGS } from './piece.ts';
import { bookingsBetween, equipmentOfJob, findFree } from './reads/find-free.ts';
import { bookEquipment } from './use-cases/book-equipment.ts';
import { cancelBooking } from './use-cases/cancel-booking.ts';

const BOOK = { tags: ['Equipment'], access: ['equipment', 'dispatching'] } as const;
const READ = { tags: ['Equipment'], access: READS };
const moment = instantText.transform((text) => new Date(text));
const PERIOD = { from: '2036-12-01T01:00:00Z', to: '2036-12-01T05:00:00Z' };
const LONGEST_MS = 100 * 86_400_000;

const ofJob = defineRoute({
  ...READ,
  method: 'get',
  path: '/equipment/of-order',
  summary: 'Equipment that is booked for an order, and the piece that it maintains',
  query: z.object({ order: z.uuid() }),
  response: z.object({
    bookings: z.array(
      z.object({
        id: z.uuid(),
        equipment: z.uuid(),
        code: z.string(),
        name: z.string(),
        task: z.uuid().nullable(),
        taskTitle: z.string().nullable(),
        startsAt: instant,
        endsAt: instant,
        isOverdue: z.boolean(),
        whereabouts: z.string(),
        holderName: z.string().nullable(),
      }),
    ),
    maintains: z
      .object({
        plan: z.uuid(),
        planName: z.string(),
        equipment: z.uuid().nullable(),
        code: z.string().nullable(),
        name: z.string().nullable(),
      })
      .nullable(),
  }),
  example: { by: 'dispatcher', query: ({ row }) => ({ order: row('work_orders').id }) },
  handler: ({ knex, actor, query }) => equipmentOfJob(knex, actor, query.order),
});

const free = defineRoute({
  ...BOOK,
  method: 'get',
  path: '/equipment/free',
  summary: 'Pieces for an order in a time: free, with a warning, taken',
  description:
    'Free ones first. `warns`: a check is or will be overdue by then; `refused`: its category does not let one be booked like that.',
  query: z.object({
    order: z.uuid(),
    from: moment,
    to: moment,
    search: z.string().max(120).optional(),
  }),
  response: z.object({
    pieces: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        name: z.string(),
        categoryName: z.string(),
        condition: z.string(),
        answer: z.enum(['free', 'warns', 'refused', 'taken', 'down']),
        overdue,
        takenBy: z.string().nullable(),
      }),
    ),
  }),
  example: {
    by: 'dispatcher',
    query: ({ row }) => ({ order: row('work_orders').id, ...PERIOD }),
  },
  handler: async ({ knex, actor, query: { order, ...rest } }) => ({
    pieces: await findFree(knex, actor, { workOrder: order, ...rest }),
  }),
});

const calendar = defineRoute({
  ...READ,
  access: READS_BOOKINGS,
  method: 'get',
  path: '/equipment/calendar',
  summary: 'Bookings of equipment between two moments, by piece',
  description: 'At most a hundred days.',
  query: z
    .object({ company: z.uuid(), from: moment, to: moment })
    .refine(({ from, to }) => to > from && Number(to) - Number(from) <= LONGEST_MS, {
      path: ['to'],
      error: 'VALUE.instant',
    }),
  response: z.object({
    bookings: z.array(
      z.object({
        id: z.uuid(),
        equipment: z.uuid(),
        code: z.string(),
        name: z.string(),
        workOrder: z.uuid(),
        number: z.string(),
        startsAt: instant,
        endsAt: instant,
        isOverdue: z.boolean(),
      }),
    ),
  }),
  example: {
    by: 'dispatcher',
    query: ({ id }) => ({
      ...{ company: id, from: '2036-10-31T00:00:00Z', to: '2036-11-02T00:00:00Z' },
    }),
    showsNothing: emptyList('bookings'),
  },
  handler: async ({ knex, actor, query }) => {
    const companies = companiesWithAny(actor, READS_BOOKINGS);
    if (companies !== 'all' && !companies.includes(query.company))
      throw notVisible('companies', query.company);
    return { bookings: await bookingsBetween(knex, query) };
  },
});

const book = defineRoute({
  ...BOOK,
  method: 'post',
  path: '/equipment/bookings',
  summary: 'Keep a piece for an order',
  description:
    'Answers with the checks that are overdue by then. 409 `EQUIPMENT_TAKEN` when another order has an exclusive piece in that time, `EQUIPMENT_CHECK_OVERDUE` when its category refuses it.',
  body: z.strictObject({
    order: z.uuid(),
    task: z.uuid().nullish(),
    equipment: z.uuid(),
    startsAt: moment,
    endsAt: moment,
    clientRef: z.string().min(8).max(64).nullish(),
  }),
  status: 201,
  response: z.object({
    id: z.uuid(),
    overdue: z.array(z.object({ kind: z.enum(['inspection', 'calibration']), dueOn: day })),
  }),
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({
      order: row('work_orders').id,
      equipment: row('equipment').id,
      startsAt: PERIOD.from,
      endsAt: PERIOD.to,
    }),
  },
  handler: ({ knex, actor, body: { order, ...rest } }) =>
    inTransaction(knex, actor, (ctx) => bookEquipment(ctx, { ...rest, workOrder: order })),
});

const cancel = defineRoute({
  ...BOOK,
  method: 'post',
  path: '/equipment/bookings/:id/cancel',
  summary: 'Give a piece back that was kept for an order',
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid(), state: z.literal('cancelled') }),
  example: { by: 'dispatcher', id: 'equipment_bookings' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => cancelBooking(ctx, params.id)),
});

export const bookingRoutes: readonly Route[] = [ofJob, free, calendar, book, cancel];
