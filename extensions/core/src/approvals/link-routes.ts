import { z } from 'zod';
import type { Knex } from 'knex';
import { instant } from '../platform/answer-shapes.ts';
import type { Actor } from '../platform/actor.ts';
import { refusal } from '../platform/errors.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { type LinkContent, readToken } from './link.ts';
import { actorOfUser } from './people.ts';
import { decide, decided } from './request-routes.ts';
import { approveRequest } from './use-cases/approve-request.ts';
import { readRequest } from './use-cases/read-requests.ts';
import { rejectRequest } from './use-cases/reject-request.ts';
import { requestView } from './views.ts';

const TAGS = ['Approvals'];
const RATE = 40;
const byToken = z.object({ token: z.string().regex(/^[\w.-]{20,400}$/) });
const gone = (): Error => refusal('APPROVAL_LINK_GONE', 410);

type Opened = { actor: Actor; link: LinkContent; request: Awaited<ReturnType<typeof readRequest>> };

/** The link is a signature of its reader for one step of one request: once decided, it opens nothing. */
const openLink = async (knex: Knex, caller: Actor, token: string): Promise<Opened> => {
  const link = readToken(token, new Date());
  if (!link) throw gone();
  const { requestId, ip } = caller;
  const actor = await actorOfUser(knex, link.user, {
    ...{ source: 'portal' as const, requestId, via: `approval link of ${link.request}` },
  });
  if (!actor) throw gone();
  const request = await readRequest(knex, actor, link.request).catch(() => null);
  if (!request?.mayDecide) throw gone();
  const open = await knex('approval_requests')
    .where({ id: link.request, current_step: link.step, status: 'pending' })
    .first('id');
  if (!open) throw gone();
  return { actor: { ...actor, ...(ip ? { ip } : {}) }, link, request };
};

const read = defineRoute({
  method: 'get',
  path: '/approvals/by-link/:token',
  summary: 'What the link in a mail lets its reader decide',
  tags: TAGS,
  access: 'public',
  ratePerMinute: RATE,
  params: byToken,
  response: z.object({
    request: requestView,
    company: z.object({ name: z.string(), timeZone: z.string(), locale: z.string() }),
    approver: z.string(),
    expiresAt: instant.nullable(),
  }),
  handler: async ({ knex, actor: caller, params }) => {
    const { request, link } = await openLink(knex, caller, params.token);
    const company = (await knex('companies')
      .where({ id: request.company })
      .first('name', 'time_zone', 'locale')) as { name: string; time_zone: string; locale: string };
    return {
      request,
      company: { name: company.name, timeZone: company.time_zone, locale: company.locale },
      approver: request.waitsFor.find(({ id }) => id === link.user)?.name ?? '–',
      expiresAt: request.expiresAt,
    };
  },
});

const answer = defineRoute({
  method: 'post',
  path: '/approvals/by-link/:token',
  summary: 'Decide by the link in a mail',
  description: 'Reading the page decides nothing: programs that look at links in mails open them.',
  tags: TAGS,
  access: 'public',
  ratePerMinute: RATE,
  idempotent: false,
  params: byToken,
  body: z.object({
    decision: z.enum(['approve', 'reject']),
    comment: z.string().trim().max(2000).nullish(),
  }),
  response: decided,
  handler: async ({ knex, actor: caller, params, body: { decision, comment } }) => {
    const { actor, link } = await openLink(knex, caller, params.token);
    const run = decision === 'approve' ? approveRequest : rejectRequest;
    return await decide({ knex, actor }, (ctx) =>
      run(ctx, { request: link.request, comment, door: 'mail' }),
    );
  },
});

export const linkRoutes: readonly Route[] = [read, answer];
