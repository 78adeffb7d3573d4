import { z } from 'zod';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction, type UseCaseContext } from '../platform/context.ts';
import { isDomainError, saidIn } from '../platform/errors.ts';
import { defineRoute, type Route, type RouteRequest } from '../platform/route.ts';
import { approveRequest, type Decided } from './use-cases/approve-request.ts';
import { forwardRequest } from './use-cases/forward-request.ts';
import { countMine, readList, readOnRecord, readRequest } from './use-cases/read-requests.ts';
import { rejectRequest } from './use-cases/reject-request.ts';
import { withdrawRequest } from './use-cases/withdraw-request.ts';
import { requestView } from './views.ts';

const TAGS = ['Approvals'];
const MOST_AT_ONCE = 500;
const LARGEST_PAGE = 100;
const byId = z.object({ id: z.uuid() });
const comment = z.string().trim().max(2000).nullish();
const counts = z.object({ decide: z.int(), asked: z.int() });
export const decided = z.object({ id: z.uuid(), status: z.string() });
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)_([\da-f-]{36})$/;

type Run = (ctx: UseCaseContext) => Promise<Decided>;

/** What was decided stands, also where the answer is a refusal. */
export const decide = async (
  { knex, actor }: Pick<RouteRequest, 'knex' | 'actor'>,
  run: Run,
): Promise<{ id: string; status: string }> => {
  const { refusal, id, status } = await inTransaction(knex, actor, run);
  if (refusal) throw refusal;
  return { id, status };
};

const list = defineRoute({
  method: 'get',
  path: '/approvals',
  summary: 'Requests for approval: those to decide, those asked for, those decided',
  description: 'Newest first. `after` is `next` of the page before.',
  tags: TAGS,
  access: 'user',
  query: z.object({
    list: z.enum(['decide', 'asked', 'done']).default('decide'),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50),
    after: z.string().regex(CURSOR).optional(),
  }),
  response: z.object({ requests: z.array(requestView), next: z.string().nullable(), counts }),
  example: { by: 'manager' },
  handler: ({ knex, actor, query: { list: name, limit, after } }) => {
    const [, at = '', id = ''] = CURSOR.exec(after ?? '') ?? [];
    return readList(knex, actor, { list: name, limit, before: after ? { at, id } : null });
  },
});

const count = defineRoute({
  method: 'get',
  path: '/approvals/counts',
  summary: 'How many requests the caller may decide, and how many of his wait',
  tags: TAGS,
  access: 'user',
  response: counts,
  example: { by: 'manager' },
  handler: ({ knex, actor }) => countMine(knex, actor),
});

const onRecord = defineRoute({
  method: 'get',
  path: '/approvals/on/:id',
  summary: 'What waits for approval on an order, an invoice or another record',
  tags: TAGS,
  access: 'user',
  params: byId,
  response: z.object({
    requests: z.array(
      z.object({
        id: z.uuid(),
        command: z.string(),
        label: z.string(),
        requestedBy: z.string().nullable(),
        requestedAt: instant,
        waitsFor: z.array(z.string()),
        mayDecide: z.boolean(),
        mayWithdraw: z.boolean(),
      }),
    ),
  }),
  example: {
    ...{ by: 'manager', id: 'work_orders' },
    showsNothing: (data) => (data as { requests?: unknown[] } | null)?.requests?.length === 0,
  },
  handler: async ({ knex, actor, params }) => ({
    requests: await readOnRecord(knex, actor, params.id),
  }),
});

const one = defineRoute({
  method: 'get',
  path: '/approvals/:id',
  summary: 'A request: what would change, who decides, what happened',
  tags: TAGS,
  access: 'user',
  params: byId,
  response: requestView,
  example: { by: 'auditor', id: 'approval_requests' },
  handler: ({ knex, actor, params }) => readRequest(knex, actor, params.id),
});

const approve = defineRoute({
  method: 'post',
  path: '/approvals/:id/approve',
  summary: 'Approve a request',
  description:
    'With the last step the command runs as whoever asked. 409 APPROVAL_CHANGED, APPROVAL_FAILED and ' +
    'the like say why it was not done although it was approved; the request is closed then. `options` ' +
    'are those that the request lets who approves choose.',
  tags: TAGS,
  access: 'user',
  params: byId,
  body: z.object({ comment, options: z.record(z.string().max(64), z.boolean()).optional() }),
  response: decided,
  example: { by: 'manager', id: 'approval_requests', body: {} },
  handler: ({ knex, actor, params, body }) =>
    decide({ knex, actor }, (ctx) => approveRequest(ctx, { ...body, request: params.id })),
});

const reject = defineRoute({
  method: 'post',
  path: '/approvals/:id/reject',
  summary: 'Reject a request, with the reason',
  tags: TAGS,
  access: 'user',
  params: byId,
  body: z.object({ comment }),
  response: decided,
  example: { by: 'manager', id: 'approval_requests', body: { comment: 'Not now' } },
  handler: ({ knex, actor, params, body }) =>
    decide({ knex, actor }, (ctx) => rejectRequest(ctx, { ...body, request: params.id })),
});

const withdraw = defineRoute({
  method: 'post',
  path: '/approvals/:id/withdraw',
  summary: 'Take back what one asked for',
  tags: TAGS,
  access: 'user',
  params: byId,
  response: decided,
  example: { by: 'dispatcher', id: 'approval_requests' },
  handler: ({ knex, actor, params }) =>
    decide({ knex, actor }, (ctx) => withdrawRequest(ctx, params.id)),
});

const forward = defineRoute({
  method: 'post',
  path: '/approvals/:id/forward',
  summary: 'Hand a decision to somebody else of the company',
  tags: TAGS,
  access: 'user',
  params: byId,
  body: z.object({ to: z.uuid(), comment }),
  response: decided,
  example: {
    ...{ by: 'manager', id: 'approval_requests' },
    body: ({ row }) => ({ to: row('memberships').user }),
  },
  handler: ({ knex, actor, params, body }) =>
    decide({ knex, actor }, (ctx) => forwardRequest(ctx, { ...body, request: params.id })),
});

const said = z.object({ code: z.string(), message: z.string() }).loose();

const bulk = defineRoute({
  method: 'post',
  path: '/approvals/decide',
  summary: 'Approve or reject many requests',
  description: 'Each is decided for itself; a refusal stops no other. At most 500.',
  tags: TAGS,
  access: 'user',
  body: z.object({
    requests: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
    decision: z.enum(['approve', 'reject']),
    comment,
  }),
  response: z.object({
    results: z.array(
      z.object({ id: z.uuid(), status: z.string().optional(), refusal: said.optional() }),
    ),
  }),
  example: {
    by: 'manager',
    body: ({ row }) => ({ requests: [row('approval_requests').id], decision: 'approve' }),
    showsNothing: (data) =>
      (data as { results?: { refusal?: { code: string } }[] } | null)?.results?.[0]?.refusal
        ?.code === 'FORBIDDEN',
  },
  handler: async ({ knex, actor, body: { requests, decision, comment: words } }) => {
    const results: { id: string; status?: string; refusal?: object }[] = [];
    for (const request of new Set(requests)) {
      try {
        const run = decision === 'approve' ? approveRequest : rejectRequest;
        results.push(await decide({ knex, actor }, (ctx) => run(ctx, { request, comment: words })));
      } catch (error) {
        if (!isDomainError(error)) throw error;
        results.push({ id: request, refusal: saidIn(error) });
      }
    }
    return { results };
  },
});

export const requestRoutes: readonly Route[] = [
  ...[list, count, onRecord, one, approve, reject, withdraw, forward, bulk],
];
