import { z } from 'zod';
import type { Knex } from 'knex';
import { instantWords } from '../../../domain/words/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import type { Actor } from '../platform/actor.ts';
import { languageOfCaller } from '../platform/language.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { type LinkContent, readToken } from './link.ts';
import { actorOfUser } from './people.ts';
import { decide, decided } from './request-routes.ts';
import { linkGone } from './requests.ts';
import { approveRequest } from './use-cases/approve-request.ts';
import { readRequest } from './use-cases/read-requests.ts';
import { rejectRequest } from './use-cases/reject-request.ts';
import { changeLines, commandWords, optionWords } from './words.ts';

const TAGS = ['Approvals'];
const RATE = 40;
const byToken = z.object({ token: z.string().regex(/^[\w.-]{20,400}$/) });

type Opened = { actor: Actor; link: LinkContent; request: Awaited<ReturnType<typeof readRequest>> };

/** The link is a signature of its reader for one step of one request: once decided, it opens nothing. */
const openLink = async (knex: Knex, caller: Actor, token: string): Promise<Opened> => {
  const link = readToken(token, new Date());
  if (!link) throw linkGone();
  const { requestId, ip } = caller;
  const actor = await actorOfUser(knex, link.user, {
    ...{ source: 'portal' as const, requestId, via: `approval link of ${link.request}` },
  });
  if (!actor) throw linkGone();
  const request = await readRequest(knex, actor, link.request).catch(() => null);
  if (!request?.mayDecide) throw linkGone();
  const open = await knex('approval_requests')
    .where({ id: link.request, current_step: link.step, status: 'pending' })
    .first('id');
  if (!open) throw linkGone();
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
    company: z.string(),
    approver: z.string(),
    requestedBy: z.string(),
    requestedAt: instant,
    what: z.string(),
    record: z.string(),
    reason: z.string().nullable(),
    /** A line for each field, in the reader's language and on the company's clock. */
    changes: z.array(z.string()),
    /** Visits at that time; those that have begun stay as they are. */
    inTheWay: z.array(z.object({ visit: z.string(), from: z.string(), isFixed: z.boolean() })),
    /** What who approves may choose, where something is in the way. */
    options: z.array(z.object({ name: z.string(), label: z.string(), value: z.boolean() })),
  }),
  handler: async ({ knex, actor: caller, params, req }) => {
    const { request, link } = await openLink(knex, caller, params.token);
    const { name, time_zone: timeZone } = (await knex('companies')
      .where({ id: request.company })
      .first('name', 'time_zone')) as { name: string; time_zone: string };
    const language = await languageOfCaller(knex, req);
    return {
      company: name,
      approver: request.waitsFor.find(({ id }) => id === link.user)?.name ?? '–',
      requestedBy: request.requestedBy?.name ?? '–',
      requestedAt: request.requestedAt,
      what: commandWords(request.command, language),
      ...{ record: request.label, reason: request.reason },
      changes: changeLines(request, { language, timeZone }),
      inTheWay: request.inTheWay.map(({ label, note, startsAt, isFixed }) => ({
        visit: [label, note].filter(Boolean).join(' · '),
        from: instantWords(startsAt.toISOString(), timeZone, language),
        isFixed,
      })),
      options:
        request.inTheWay.length > 0
          ? request.options.map((one) => ({ ...one, label: optionWords(one.name, language) }))
          : [],
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
    options: z.record(z.string().max(64), z.boolean()).optional(),
  }),
  response: decided,
  handler: async ({ knex, actor: caller, params, body: { decision, comment, options } }) => {
    const { actor, link } = await openLink(knex, caller, params.token);
    const run = decision === 'approve' ? approveRequest : rejectRequest;
    return await decide({ knex, actor }, (ctx) =>
      run(ctx, { request: link.request, step: link.step, comment, options, door: 'mail' }),
    );
  },
});

export const linkRoutes: readonly Route[] = [read, answer];
