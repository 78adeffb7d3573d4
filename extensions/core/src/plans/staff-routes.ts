import { z } from 'zod';
import { LANGUAGES } from '../../../domain/words/index.ts';
import { OVERRIDE_STATES, PLAN_KINDS } from '../../../domain/plans/index.ts';
import { choiceOf, day, meantDay } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { languageOfCaller } from '../platform/language.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { OFFERS, PRICES, sellingCompany, SELLS } from './access.ts';
import * as answers from './answers.ts';
import { addressPrices } from './reads/address-prices.ts';
import { listPlans } from './reads/list-plans.ts';
import { overridesOf } from './reads/overrides.ts';
import { askOverride, decideOverride, endOverride } from './use-cases/overrides.ts';
import { endPromotion, makePromotion } from './use-cases/promotions.ts';
import { savePlan } from './use-cases/save-plan.ts';
import { setPrice } from './use-cases/set-price.ts';

const TAGS = ['Plans'];
const SEE = { tags: TAGS, access: SELLS };
const KEEP = { tags: TAGS, access: PRICES };
const MOST_MINOR = 1_000_000_000;
const byId = z.object({ id: z.uuid() });
const minor = z.int().min(0).max(MOST_MINOR);
const speed = z.int().min(1).max(1_000_000).nullable();
const text = (longest: number) => z.string().trim().min(1).max(longest);
const FAR = '2036-12-01';

const list = defineRoute({
  ...SEE,
  method: 'get',
  path: '/sales/plans',
  summary: 'Plans of a company with all their prices, and promotions',
  query: z.object({ company: z.uuid().optional() }),
  response: answers.planList,
  example: { by: 'manager', query: ofCompany, showsNothing: emptyList('plans') },
  handler: ({ knex, actor, query }) => listPlans(knex, actor, query.company),
});

const planBody = z.strictObject({
  ...{ company: z.uuid(), code: text(64), name: text(255), kind: choiceOf(PLAN_KINDS) },
  summary: z.string().trim().max(255).nullable(),
  included: z.array(text(200)).max(12),
  translations: z.partialRecord(
    z.enum(LANGUAGES),
    z.strictObject({
      name: z.string().trim().max(255).optional(),
      summary: z.string().trim().max(255).nullish(),
      included: z.array(text(200)).max(12).optional(),
    }),
  ),
  ...{ downMbps: speed, upMbps: speed, termMonths: z.int().min(1).max(60).nullable() },
  ...{ taxCode: z.uuid().nullable(), position: z.int().min(0).max(10_000) },
  ...{ isPublic: z.boolean(), isActive: z.boolean(), parts: z.array(z.uuid()).max(10) },
});
const examplePlan = {
  ...{ code: 'FIBRE-EXAMPLE', name: 'Fibre 500', kind: 'internet', summary: null, included: [] },
  ...{ translations: {}, downMbps: 500, upMbps: 500, termMonths: null, taxCode: null },
  ...{ position: 9, isPublic: true, isActive: true, parts: [] },
};

const make = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/sales/plans',
  summary: 'Make a plan',
  body: planBody,
  status: 201,
  response: byId,
  example: { by: 'manager', body: ({ id }) => ({ company: id, ...examplePlan }) },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => savePlan(ctx, null, body)),
});

const change = defineRoute({
  ...KEEP,
  method: 'put',
  path: '/sales/plans/:id',
  summary: 'Change what is said of a plan',
  description: 'Its prices are set by `/sales/plans/{id}/prices`.',
  params: byId,
  body: planBody.omit({ company: true }),
  response: byId,
  example: { by: 'manager', id: 'service_plans', body: { ...examplePlan, code: 'FIBRE-CHANGED' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => savePlan(ctx, params.id, { company: '', ...body })),
});

const price = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/sales/plans/:id/prices',
  summary: 'Set the price of a plan from a day on, in a tariff zone or for the company',
  description:
    'Ends the price before it on the day before; one that begins later stays, and is the end of this one.',
  params: byId,
  body: z.strictObject({
    ...{ zone: z.uuid().nullable(), validFrom: meantDay },
    ...{ monthlyMinor: minor, oneTimeMinor: minor },
  }),
  response: byId.extend({ validTo: day.nullable() }),
  example: {
    by: 'manager',
    id: 'service_plans',
    body: { zone: null, validFrom: FAR, monthlyMinor: 9_900, oneTimeMinor: 0 },
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => setPrice(ctx, { plan: params.id, ...body })),
});

const promotion = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/sales/promotions',
  summary: 'Take something off a plan for who orders within some days',
  description:
    'Either `percent` or `amountMinor` off a month for `months`, or nothing at the start, or both.',
  body: z.strictObject({
    ...{ plan: z.uuid(), zone: z.uuid().nullable(), name: text(255) },
    translations: z.partialRecord(z.enum(LANGUAGES), z.string().trim().max(255)),
    ...{ validFrom: meantDay, validTo: meantDay },
    months: z.int().min(1).max(60).nullable(),
    percent: z.int().min(1).max(100).nullable(),
    amountMinor: z.int().min(1).max(MOST_MINOR).nullable(),
    waivesOneTime: z.boolean(),
  }),
  status: 201,
  response: byId,
  example: {
    by: 'manager',
    body: ({ row }) => ({
      ...{ plan: row('service_plans').id, zone: null, name: 'Contoh', translations: {} },
      ...{ validFrom: FAR, validTo: '2036-12-31', months: 3, percent: 50, amountMinor: null },
      waivesOneTime: true,
    }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) =>
      makePromotion(ctx, { ...body, translations: body.translations as Record<string, string> }),
    ),
});

const stopPromotion = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/sales/promotions/:id/end',
  summary: 'End a promotion on a day',
  params: byId,
  body: z.strictObject({ lastDay: meantDay }),
  response: byId,
  example: { by: 'manager', id: 'plan_promotions', body: { lastDay: '2037-01-31' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => endPromotion(ctx, params.id, body.lastDay)),
});

const atAddress = defineRoute({
  ...SEE,
  method: 'get',
  path: '/sales/addresses/:id',
  summary: 'What each plan costs at an address on a day, and which row says so',
  params: byId,
  query: z.object({ on: meantDay.optional() }),
  response: answers.addressPrices,
  example: { by: 'sales', id: 'addresses' },
  handler: async ({ knex, actor, params, query, req }) =>
    addressPrices(knex, actor, {
      ...{ id: params.id, on: query.on },
      language: await languageOfCaller(knex, req),
    }),
});

const overrides = defineRoute({
  ...SEE,
  method: 'get',
  path: '/sales/price-overrides',
  summary: 'Prices of single addresses: those that wait for approval first',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({ company: z.uuid().nullable(), rows: z.array(answers.listedOverride) }),
  example: { by: 'sales', query: ofCompany, showsNothing: emptyList('rows') },
  handler: async ({ knex, actor, query }) => {
    const company = (await sellingCompany(knex, actor, query.company))?.id ?? null;
    return {
      company,
      rows: company ? await overridesOf(knex, actor, { company, address: null }) : [],
    };
  },
});

const stateOf = byId.extend({ state: choiceOf(OVERRIDE_STATES) });

const ask = defineRoute({
  tags: TAGS,
  access: OFFERS,
  method: 'post',
  path: '/sales/price-overrides',
  summary: 'Give one address a price of its own, or ask for it',
  description: 'It counts at once where the caller keeps prices; otherwise it waits for approval.',
  body: z.strictObject({
    ...{ address: z.uuid(), plan: z.uuid(), monthlyMinor: minor, oneTimeMinor: minor },
    ...{ reason: text(500), validFrom: meantDay, validTo: meantDay },
  }),
  status: 201,
  response: stateOf,
  example: {
    by: 'sales',
    body: ({ row }) => ({
      ...{ address: row('addresses').id, plan: row('service_plans').id, monthlyMinor: 8_900 },
      ...{ oneTimeMinor: 0, reason: 'Contoh', validFrom: FAR, validTo: '2036-12-31' },
    }),
  },
  handler: ({ knex, actor, body }) => inTransaction(knex, actor, (ctx) => askOverride(ctx, body)),
});

const decide = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/sales/price-overrides/:id/decide',
  summary: 'Approve or refuse a price of one address',
  params: byId,
  body: z.strictObject({
    approve: z.boolean(),
    note: z.string().trim().max(500).nullable().default(null),
  }),
  response: stateOf,
  example: { by: 'manager', id: 'price_overrides', body: { approve: false, note: null } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => decideOverride(ctx, params.id, body)),
});

const end = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/sales/price-overrides/:id/end',
  summary: 'End an approved price of one address on a day',
  params: byId,
  body: z.strictObject({ lastDay: meantDay }),
  response: stateOf,
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => endOverride(ctx, params.id, body.lastDay)),
  example: {
    by: 'manager',
    id: ({ row }) => row('price_overrides').id,
    body: { lastDay: '2037-01-31' },
  },
});

export const staffRoutes: readonly Route[] = [
  ...[list, make, change, price, promotion, stopPromotion],
  ...[atAddress, overrides, ask, decide, end],
];
