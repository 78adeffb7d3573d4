import { emptyList, ofCompany } from '../platform/route-example.ts';
import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import * as answers from './queue-answers.ts';
import { draftFilter } from './draft-filter.ts';
import { idParam, REVIEW, TAGS } from './route-shapes.ts';
import { claimDraft } from './use-cases/claim-draft.ts';
import { claimNext } from './use-cases/claim-next.ts';
import { listClaims } from './use-cases/list-claims.ts';
import { listDrafts } from './use-cases/list-drafts.ts';
import { listFacets } from './use-cases/list-facets.ts';
import { listReasons } from './use-cases/list-reasons.ts';

const sort = z.enum(['created', '-created']).default('-created');
const companyQuery = z.object({ company: z.uuid().optional() });

const drafts = defineRoute({
  method: 'get',
  path: '/email/drafts',
  summary: 'List drafts for review',
  description:
    'Page by page by key: `nextCursor` of one answer is the `cursor` of the next. `counts=true` adds ' +
    'how many drafts each tab of the queue has; what is decided is counted up to 1,000.',
  tags: TAGS,
  access: REVIEW,
  query: draftFilter.extend({
    sort,
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    counts: z.stringbool().default(true),
  }),
  response: answers.drafts,
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('drafts') },
  handler: ({ actor, knex, query }) => listDrafts(knex, actor, query),
});

const facets = defineRoute({
  method: 'get',
  path: '/email/drafts/facets',
  summary: 'Values the filters of the queue can be set to, with counts',
  tags: TAGS,
  access: REVIEW,
  query: draftFilter,
  response: answers.facets,
  example: { by: 'intake' },
  handler: ({ actor, knex, query }) => listFacets(knex, actor, query),
});

const claims = defineRoute({
  method: 'get',
  path: '/email/drafts/claims',
  summary: 'Who is at which draft, and what was decided in the last minute',
  tags: TAGS,
  access: REVIEW,
  query: companyQuery,
  response: answers.claims,
  example: { by: 'intake' },
  handler: ({ actor, knex, query }) => listClaims(knex, actor, query),
});

const reasons = defineRoute({
  method: 'get',
  path: '/email/drafts/reject-reasons',
  summary: 'Reasons for which drafts were rejected lately',
  tags: TAGS,
  access: REVIEW,
  query: companyQuery,
  response: answers.reasons,
  example: { by: 'intake' },
  handler: ({ actor, knex, query }) => listReasons(knex, actor, query),
});

const claim = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/claim',
  summary: 'Say that you are reviewing a draft, or no longer',
  description:
    'While a claim holds, others cannot change, approve or reject the draft: 409 `INTAKE_CLAIMED` ' +
    'names the holder. After `intake.claimMinutes` of the company it may be taken over.',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({ release: z.boolean().default(false) }),
  response: answers.claimed,
  example: { by: 'intake', id: 'parse_drafts', body: {} },
  handler: ({ actor, knex, params, body }) =>
    inTransaction(knex, actor, (ctx) => claimDraft(ctx, { id: params.id, ...body })),
});

const next = defineRoute({
  method: 'post',
  path: '/email/drafts/claim-next',
  summary: 'Claim the next draft that nobody else is at',
  description:
    '`filter` has the query of the list. `after` is the draft to go on from; your claim of it ends.',
  tags: TAGS,
  access: REVIEW,
  body: z.strictObject({
    filter: draftFilter.default({}),
    sort,
    after: z.uuid().optional(),
    direction: z.enum(['next', 'previous']).default('next'),
  }),
  response: z.object({ draft: z.uuid().nullable() }),
  example: {
    by: 'intake',
    body: ({ id }) => ({ filter: { company: id } }),
    showsNothing: (data) => (data as { draft?: unknown } | null)?.draft === null,
  },
  handler: ({ actor, knex, body }) => inTransaction(knex, actor, (ctx) => claimNext(ctx, body)),
});

export const queueRoutes: Route[] = [drafts, facets, claims, reasons, next, claim];
