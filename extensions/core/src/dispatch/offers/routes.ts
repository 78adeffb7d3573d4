import { z } from 'zod';
import { OFFER_STATES } from '../../../../domain/work/index.ts';
import { instant as instantShape } from '../../platform/answer-shapes.ts';
import { type Actor, companiesOf, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { inTransaction } from '../../platform/context.ts';
import { instantText } from '../../platform/instant-text.ts';
import { languageOfCaller } from '../../platform/language.ts';
import { ofCompany } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { boardCompany } from '../board/company.ts';
import { lockPlan } from '../board/lock-plan.ts';
import { answerOffer, type OfferAnswer, ownOffer } from '../use-cases/answer-offer.ts';
import { makeOffers } from '../use-cases/make-offers.ts';
import { listOffers, withdrawOffers } from './offer-rows.ts';

const instant = instantText.transform((text) => new Date(text));
const STATES = OFFER_STATES.map(({ value }) => value);
const byId = z.object({ id: z.uuid() });

const listed = z.object({
  offers: z.array(
    z.object({
      id: z.uuid(),
      order: z.uuid(),
      number: z.string(),
      technician: z.uuid(),
      technicianName: z.string(),
      startsAt: instantShape,
      endsAt: instantShape,
      expiresAt: instantShape,
      answeredAt: instantShape.nullable(),
      state: z.enum(STATES),
      workType: z.string(),
      place: z.string().nullable(),
      customer: z.string().nullable(),
    }),
  ),
});
const answered = z.object({
  offer: z.uuid(),
  order: z.uuid(),
  state: z.enum(['accepted', 'declined']),
});

const make = defineRoute({
  method: 'post',
  path: '/dispatch/offers',
  summary: 'Offer a visit to technicians; the first who accepts has it',
  tags: ['Dispatch'],
  access: ['dispatching'],
  body: z.object({
    order: z.uuid(),
    technicians: z.array(z.uuid()).min(1).max(100),
    startsAt: instant,
    endsAt: instant,
    expiresAt: instant,
  }),
  status: 201,
  response: z.object({ offers: z.array(z.uuid()) }),
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({
      order: row('work_orders').id,
      technicians: [row('technicians').id],
      startsAt: '2036-12-02T01:00:00Z',
      endsAt: '2036-12-02T03:00:00Z',
      expiresAt: '2036-12-01T09:00:00Z',
    }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, async (ctx) => ({ offers: await makeOffers(ctx, body) })),
});

const list = defineRoute({
  method: 'get',
  path: '/dispatch/offers',
  summary: 'Offers of a company, of an order, in a state; at most 200',
  tags: ['Dispatch'],
  access: ['dispatching'],
  query: z.object({
    company: z.uuid().optional(),
    order: z.uuid().optional(),
    state: z.enum(STATES).optional(),
  }),
  response: listed,
  example: { by: 'dispatcher', query: ofCompany },
  handler: async ({ knex, actor, query: { company, order, state }, req }) => ({
    offers: await listOffers(
      knex,
      `f.company = :company and (:order::uuid is null or f.work_order = :order::uuid)
       and (:state::text is null or f.state = :state::text)`,
      {
        company: (await boardCompany(knex, actor, company)).id,
        order: order ?? null,
        state: state ?? null,
        language: await languageOfCaller(knex, req),
      },
    ),
  }),
});

const withdraw = defineRoute({
  method: 'post',
  path: '/dispatch/offers/withdraw',
  summary: 'End the open offers of an order',
  tags: ['Dispatch'],
  access: ['dispatching'],
  body: z.object({ order: z.uuid() }),
  response: z.object({ order: z.uuid() }),
  example: { by: 'dispatcher', body: ({ row }) => ({ order: row('work_orders').id }) },
  handler: ({ knex, actor, body: { order } }) =>
    inTransaction(knex, actor, async (ctx) => {
      const { company } = await lockPlan(ctx, [order]);
      await withdrawOffers(ctx, { company, orders: [order] });
      return { order };
    }),
});

/** Companies in which the person works in the field; FORBIDDEN where it is not the one asked for. */
const worksIn = (actor: Actor, wanted: string | undefined): string[] => {
  const all = companiesOf(actor).filter((company) => hasCapability(actor, company, 'field-work'));
  if (wanted === undefined) return all;
  if (!all.includes(wanted)) throw notVisible('companies', wanted);
  return [wanted];
};

const own = defineRoute({
  method: 'get',
  path: '/field/offers',
  summary: 'What the technician may take, and what became of the last offers',
  tags: ['Field'],
  access: ['field-work'],
  query: z.object({ company: z.uuid().optional() }),
  response: listed,
  example: { by: 'technician', query: ofCompany },
  handler: async ({ knex, actor, query, req }) => ({
    offers: await listOffers(
      knex,
      `t."user" = :user and t.is_active and f.expires_at > now() - interval '2 days'
       and f.company = any(:companies::uuid[])`,
      {
        user: actor.userId,
        companies: worksIn(actor, query.company),
        language: await languageOfCaller(knex, req),
      },
    ),
  }),
});

const answer = (verb: 'accept' | 'decline', state: OfferAnswer['state'], summary: string): Route =>
  defineRoute({
    method: 'post',
    path: `/field/offers/:id/${verb}`,
    summary,
    tags: ['Field'],
    access: ['field-work'],
    params: byId,
    response: answered,
    askAgain: ({ knex, actor, params }) => ownOffer(knex, actor, params.id),
    example: { by: 'technician', id: 'offers' },
    handler: ({ knex, actor, params }) =>
      inTransaction(knex, actor, (ctx) => answerOffer(ctx, { offer: params.id, state })),
  });

export const offerRoutes: readonly Route[] = [
  make,
  list,
  withdraw,
  own,
  answer('accept', 'accepted', 'Take a visit that is offered; refused when another was first'),
  answer('decline', 'declined', 'Leave a visit that is offered to others'),
];
