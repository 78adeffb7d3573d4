import type { Knex } from 'knex';
import { z } from 'zod';
import { type Actor, hasCapability } from '../platform/actor.ts';
import { meantDay } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { notVisible } from '../platform/errors.ts';
import { languageOfCaller } from '../platform/language.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { bytes, defineRoute, type Route } from '../platform/route.ts';
import { sendFile } from '../platform/send-file.ts';
import * as shapes from './answers.ts';
import { companyWith, LEAVE_CAPABILITIES } from './company.ts';
import { seesLeaveOf } from './deciders.ts';
import { findRequest } from './requests.ts';
import { askLeave } from './use-cases/ask-leave.ts';
import { cancelLeave } from './use-cases/cancel-leave.ts';
import { listRequests } from './use-cases/list-requests.ts';
import { openDocument } from './use-cases/open-document.ts';
import { previewLeave } from './use-cases/preview-leave.ts';
import { readMine } from './use-cases/read-mine.ts';

const TAGS = ['Leave'];
const OWN = ['leave-request', 'leave-manage'] as const;
const companyQuery = z.object({ company: z.uuid().optional() });
const Id = z.object({ id: z.uuid() });
const span = {
  from: meantDay,
  fromHalf: shapes.half.default('morning'),
  until: meantDay,
  untilHalf: shapes.half.default('afternoon'),
};
/** Somebody whose leave it is, or who decides about it, may hear the answer again. */
const assertSeen = async (knex: Knex, actor: Actor, id: string): Promise<void> => {
  const seen = await findRequest(knex, id);
  if (!seen) throw notVisible('leave_requests', id);
  const { company, person } = seen;
  const leads = await knex('employments')
    .where({ company, person })
    .first<{ manager: string | null } | undefined>('manager');
  const mayHear =
    (person === actor.userId && hasCapability(actor, company, 'leave-request')) ||
    hasCapability(actor, company, 'leave-manage') ||
    seesLeaveOf(actor, company, leads?.manager ?? null);
  if (!mayHear) throw notVisible('leave_requests', id);
};
const EXAMPLE_DAY = '2026-12-01';

const mine = defineRoute({
  method: 'get',
  path: '/leave/mine',
  summary: 'Own balances and requests for leave',
  tags: TAGS,
  access: ['leave-request'],
  query: companyQuery,
  response: shapes.mine,
  example: { by: 'technician', query: ofCompany },
  handler: async ({ knex, actor, query, req }) => {
    const wish = { wanted: query.company, capabilities: ['leave-request'] as const };
    const company = await companyWith(knex, actor, wish);
    const language = await languageOfCaller(knex, req);
    return await readMine(knex, { company, user: actor.userId, language }, new Date());
  },
});

const preview = defineRoute({
  method: 'get',
  path: '/leave/preview',
  summary: 'What a leave would take and which visits stand in its way',
  description: 'Nothing is written. `problem` says why asking would be refused.',
  tags: TAGS,
  access: OWN,
  query: z.object({
    company: z.uuid().optional(),
    person: z.uuid().optional(),
    type: z.uuid(),
    ...span,
  }),
  response: shapes.preview,
  example: {
    by: 'technician',
    query: ({ id, row }) => ({
      ...{ company: id, type: row('leave_types').id },
      ...{ from: EXAMPLE_DAY, until: EXAMPLE_DAY },
    }),
  },
  ratePerMinute: 240,
  handler: async ({ knex, actor, query: { company: wanted, person = null, type, ...asked } }) => {
    const company = await companyWith(knex, actor, { wanted, capabilities: OWN });
    return await previewLeave(knex, actor, { company, person, type, span: asked }, new Date());
  },
});

const ask = defineRoute({
  method: 'post',
  path: '/leave/requests',
  summary: 'Ask for leave',
  description:
    'For oneself; whoever keeps the allowances also in the name of a colleague. The approval policies of the company for `leave.take` say who lets it; a type that needs no approval holds at once.',
  tags: TAGS,
  access: OWN,
  status: 201,
  body: z.object({
    company: z.uuid().optional(),
    person: z.uuid().nullish(),
    type: z.uuid(),
    ...span,
    reason: z.string().trim().max(2_000).nullish(),
    attachment: z.uuid().nullish(),
  }),
  response: z.object({ id: z.uuid(), state: shapes.state, days: z.number() }),
  example: {
    by: 'technician',
    body: ({ id, row }) => ({
      ...{ company: id, type: row('leave_types').id },
      ...{ from: EXAMPLE_DAY, until: EXAMPLE_DAY },
    }),
  },
  askAgain: ({ knex, actor, body }) =>
    companyWith(knex, actor, { wanted: body.company, capabilities: OWN }),
  handler: async ({
    knex,
    actor,
    body: { company: wanted, type, person, reason, attachment, ...asked },
  }) => {
    const company = await companyWith(knex, actor, { wanted, capabilities: OWN });
    return await inTransaction(knex, actor, (ctx) =>
      askLeave(ctx, {
        ...{ company, type, span: asked, person: person ?? null },
        ...{ reason: reason || null, attachment: attachment ?? null },
      }),
    );
  },
});

const list = defineRoute({
  method: 'get',
  path: '/leave/requests',
  summary: 'Requests of those whose leave the caller sees, with visits in the way',
  description:
    '`approval` is decided by `POST /approvals/:id/approve`, with `options.moveVisits` for the visits in the way, or `/reject`.',
  tags: TAGS,
  access: LEAVE_CAPABILITIES,
  query: z.object({
    company: z.uuid().optional(),
    state: shapes.state.default('asked'),
  }),
  response: shapes.toDecide,
  example: { by: 'manager', query: ofCompany, showsNothing: emptyList('requests') },
  handler: async ({ knex, actor, query, req }) => {
    const wish = { wanted: query.company, capabilities: LEAVE_CAPABILITIES };
    const company = await companyWith(knex, actor, wish);
    const language = await languageOfCaller(knex, req);
    return await listRequests(
      knex,
      { company, actor, states: [query.state], language },
      new Date(),
    );
  },
});

const document = defineRoute({
  method: 'get',
  path: '/leave/requests/:id/document',
  summary: 'The certificate of a request',
  description:
    'For the person, for whoever leads or keeps leave, and for nobody else of the office. Pictures and PDF are shown where they stand.',
  tags: TAGS,
  access: LEAVE_CAPABILITIES,
  params: Id,
  response: bytes('application/pdf', 'image/jpeg', 'image/png', 'application/octet-stream'),
  example: { by: 'admin', id: 'leave_requests' },
  handler: async ({ knex, actor, params }) => {
    await assertSeen(knex, actor, params.id);
    return sendFile(await openDocument(knex, params.id), false);
  },
});

const cancel = defineRoute({
  method: 'post',
  path: '/leave/requests/:id/cancel',
  summary: 'Take a request or an approved leave back; all of its days return',
  tags: TAGS,
  access: OWN,
  params: Id,
  response: z.object({ id: z.uuid(), state: z.literal('cancelled') }),
  example: { by: 'admin', id: 'leave_requests', body: {} },
  askAgain: ({ knex, actor, params }) => assertSeen(knex, actor, params.id),
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => cancelLeave(ctx, params.id)),
});

export const requestRoutes: readonly Route[] = [mine, preview, ask, list, document, cancel];
