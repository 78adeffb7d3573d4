import { z } from 'zod';
import { QUOTE_LINE_KINDS } from '../../../domain/quotes/index.ts';
import { LANGUAGES } from '../../../domain/words/index.ts';
import { hasCapability } from '../platform/actor.ts';
import { choiceOf, meantDay } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { assertOwn } from '../platform/own-row.ts';
import { emptyList } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { OFFERS, SELLS } from '../plans/index.ts';
import * as answers from './answers.ts';
import { listQuotes, QUOTE_LISTS } from './reads/list-quotes.ts';
import { readQuote } from './reads/read-quote.ts';
import { acceptByStaff, declineByStaff } from './use-cases/decide-quote.ts';
import { reviseQuote } from './use-cases/revise-quote.ts';
import { saveQuote } from './use-cases/save-quote.ts';
import { sendQuote } from './use-cases/send-quote.ts';

const TAGS = ['Quotes'];
const SEE = { tags: TAGS, access: SELLS };
const MAKE = { tags: TAGS, access: OFFERS };
const MOST_MINOR = 1_000_000_000;
const MOST_LINES = 200;
const byId = z.object({ id: z.uuid() });
const numbered = byId.extend({ number: z.string() });
const minor = z.int().min(0).max(MOST_MINOR).default(0);
const maybe = (longest: number) => z.string().trim().max(longest).nullable().default(null);
const text = (longest: number) => z.string().trim().min(1).max(longest);

const line = z.strictObject({
  section: maybe(255),
  kind: choiceOf(QUOTE_LINE_KINDS).default('standard'),
  address: z.uuid().nullable().default(null),
  site: maybe(255),
  plan: z.uuid().nullable().default(null),
  description: maybe(500),
  // As many places as its column: sums are made of what was sent.
  quantity: z.number().min(0.01).max(10_000).multipleOf(0.01).default(1),
  ...{ monthlyMinor: minor, oneTimeMinor: minor },
  taxCode: z.uuid().nullable().default(null),
});
const quoteBody = z.strictObject({
  ...{ company: z.uuid(), customer: z.uuid().nullable().default(null), partyName: text(255) },
  ...{ partyEmail: maybe(255), partyAddress: maybe(1_000), title: text(255), notes: maybe(5_000) },
  ...{ language: z.enum(LANGUAGES).default('en'), expiresOn: meantDay },
  lines: z.array(line).max(MOST_LINES),
});
const exampleQuote = {
  ...{ partyName: 'Contoh Sdn Bhd', title: 'Contoh', expiresOn: '2036-12-31' },
  lines: [{ description: 'Contoh', monthlyMinor: 9_900 }],
};

const list = defineRoute({
  ...SEE,
  method: 'get',
  path: '/sales/quotes',
  summary: 'Quotes of a company, the newest first, fifty at a time',
  query: z.object({
    company: z.uuid().optional(),
    search: z.string().trim().max(100).optional(),
    show: z.enum(QUOTE_LISTS).default('open'),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  response: z.object({
    company: z.uuid().nullable(),
    rows: z.array(answers.listedQuote),
    hasMore: z.boolean(),
  }),
  example: {
    by: 'sales',
    query: ({ id }) => ({ company: id, show: 'all' }),
    showsNothing: emptyList('rows'),
  },
  handler: ({ knex, actor, query }) => listQuotes(knex, actor, query),
});

const show = defineRoute({
  ...SEE,
  method: 'get',
  path: '/sales/quotes/:id',
  summary: 'One quote with its lines, sums and acceptance',
  params: byId,
  response: answers.quote,
  example: { by: 'sales', id: 'quotes' },
  handler: async ({ knex, actor, params: { id } }) => {
    const quote = await readQuote(knex, id);
    assertOwn(actor, quote, { collection: 'quotes', id, capability: SELLS });
    const mayEdit = OFFERS.some((one) => hasCapability(actor, quote.company, one));
    return { ...quote, mayEdit };
  },
});

const make = defineRoute({
  ...MAKE,
  method: 'post',
  path: '/sales/quotes',
  summary: 'Make the draft of a quote',
  description:
    'A line with a plan takes its price at its address today, promotion and own price included; other lines have the amounts given.',
  body: quoteBody,
  status: 201,
  response: numbered,
  example: { by: 'sales', body: ({ id }) => ({ company: id, ...exampleQuote }) },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => saveQuote(ctx, null, body)),
});

const change = defineRoute({
  ...MAKE,
  method: 'put',
  path: '/sales/quotes/:id',
  summary: 'Write the draft of a quote anew',
  params: byId,
  body: quoteBody.omit({ company: true }),
  response: numbered,
  example: { by: 'sales', id: 'quotes', body: exampleQuote },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => saveQuote(ctx, params.id, { company: '', ...body })),
});

const send = defineRoute({
  ...MAKE,
  method: 'post',
  path: '/sales/quotes/:id/send',
  summary: 'Make the link of a quote and have its PDF printed',
  description:
    'The answer has the link, this once. The revision before it is superseded, and its link dead, in the same transaction. Of a quote that was sent it makes a new link.',
  params: byId,
  // A repeated answer would show the link again.
  idempotent: false,
  response: numbered.extend({ link: z.string() }),
  example: { by: 'sales', id: 'quotes', body: {} },
  handler: async ({ knex, actor, params, env }) => {
    const { token, ...sent } = await inTransaction(knex, actor, (ctx) => sendQuote(ctx, params.id));
    const base = String(env['PUBLIC_URL'] ?? '').replace(/\/+$/, '');
    return { ...sent, link: `${base}/portal/q/${token}` };
  },
});

const revise = defineRoute({
  ...MAKE,
  method: 'post',
  path: '/sales/quotes/:id/revise',
  summary: 'Make a draft of the next revision',
  description: 'The link of this one is good until the draft is sent.',
  params: byId,
  response: numbered,
  example: { by: 'sales', id: 'quotes', body: {} },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => reviseQuote(ctx, params.id)),
});

const decided = byId.extend({ status: z.enum(['accepted', 'declined']) });

const accept = defineRoute({
  ...MAKE,
  method: 'post',
  path: '/sales/quotes/:id/accept',
  summary: 'Enter that the customer accepted, of an expired quote too',
  params: byId,
  body: z.strictObject({ name: text(200), reason: text(500) }),
  response: decided,
  example: { by: 'sales', id: 'quotes', body: { name: 'Contoh', reason: 'Contoh' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => acceptByStaff(ctx, params.id, body)),
});

const decline = defineRoute({
  ...MAKE,
  method: 'post',
  path: '/sales/quotes/:id/decline',
  summary: 'Enter that the customer declined',
  params: byId,
  body: z.strictObject({ reason: text(500) }),
  response: decided,
  example: { by: 'sales', id: 'quotes', body: { reason: 'Contoh' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => declineByStaff(ctx, params.id, body.reason)),
});

export const staffRoutes: readonly Route[] = [
  ...[list, show, make, change, send, revise, accept, decline],
];
