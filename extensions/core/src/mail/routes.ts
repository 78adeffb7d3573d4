import { emptyList, ofCompany } from '../platform/route-example.ts';
import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { bytes, defineRoute, rawReply, type Route, statusReply } from '../platform/route.ts';
import { storedReader, storeFile } from '../intake/index.ts';
import { itemRoutes } from './actions/index.ts';
import { mail, mailHealth, mails, readAgain as readAgainAnswer, register } from './answers.ts';
import { MAIL_LIMITS } from './mail-settings.ts';
import { listMails } from './use-cases/list-mails.ts';
import { readAgain } from './use-cases/read-again.ts';
import { readHealth } from './use-cases/read-health.ts';
import { readRegister } from './use-cases/read-register.ts';
import { receiveInbound } from './use-cases/receive-inbound.ts';
import { revealRaw } from './use-cases/reveal-raw.ts';
import { viewMail } from './use-cases/view-mail.ts';

const TAGS = ['Mails'];
const READ = ['intake-review', 'audit-read'] as const;
const idParam = z.object({ id: z.uuid() });
const words = z
  .string()
  .max(300)
  .transform((text) => text.split(',').filter(Boolean))
  .optional();

const inbound = defineRoute({
  method: 'post',
  path: '/email/inbound',
  summary: 'Take in a mail that is sent by HTTP',
  description:
    'The mail as received. `X-Fieldwright-Mailbox` names the mailbox, `X-Fieldwright-Timestamp` ' +
    'the time in seconds, `X-Fieldwright-Signature: sha256=…` is the HMAC-SHA-256 of ' +
    '`<timestamp>.<body>` under the key of the mailbox, in hex. 202 for a new mail, 200 for one ' +
    'that is here already, 401 when anything about mailbox, time or signature is not right, 503 ' +
    'when so many large mails arrive at once that this one is to be sent again.',
  tags: TAGS,
  access: 'public',
  rawBody: { types: ['message/rfc822'], maxBytes: MAIL_LIMITS.mailBytes },
  // A provider sends what it has collected from one address; 1,200 a minute is 20 a second.
  ratePerMinute: 1_200,
  status: 202,
  response: z.object({ id: z.uuid() }),
  idempotent: false,
  handler: async ({ req, readRawBody, knex, actor }) => {
    const headers = {
      mailbox: req.get('x-fieldwright-mailbox'),
      timestamp: req.get('x-fieldwright-timestamp'),
      signature: req.get('x-fieldwright-signature'),
    };
    const { id, isNew } = await receiveInbound(
      knex,
      { headers, readBody: readRawBody, now: new Date(), requestId: actor.requestId },
      storeFile,
    );
    return statusReply(isNew ? 202 : 200, { id });
  },
});

const raw = defineRoute({
  method: 'get',
  path: '/email/mails/:id/raw',
  summary: 'Download a mail as it came in',
  description:
    'Needs `intake-review` and `secrets-reveal` in the company of the mail, for a mail may hold ' +
    'passwords; each download is an entry in the activity log.',
  tags: TAGS,
  access: ['intake-review'],
  params: idParam,
  ratePerMinute: 60,
  response: bytes('application/octet-stream'),
  example: { by: 'manager', id: 'mails' },
  handler: async ({ actor, knex, params }) => {
    const open = storedReader(knex);
    const { name, content } = await inTransaction(knex, actor, (ctx) =>
      revealRaw(ctx, params, open),
    );
    return rawReply((res) => {
      res
        .attachment(`${name.replace(/[^\p{L}\p{N} ._-]+/gu, '_').slice(0, 80)}.eml`)
        // After the name, from which Express would read another type.
        .type('application/octet-stream')
        .set('X-Content-Type-Options', 'nosniff')
        .set('Cache-Control', 'no-store')
        .send(content);
    });
  },
});

const list = defineRoute({
  method: 'get',
  path: '/email/mails',
  summary: 'List mails, newest first, with the number of each state',
  tags: TAGS,
  access: READ,
  query: z.object({
    company: z.uuid().optional(),
    mailbox: z.uuid().optional(),
    state: words,
    kind: words,
    search: z.string().trim().max(100).optional(),
    cursor: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: mails,
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('mails') },
  handler: ({ actor, knex, query }) => listMails(knex, actor, query),
});

const view = defineRoute({
  method: 'get',
  path: '/email/mails/:id',
  summary: 'Read a mail and what became of it',
  tags: TAGS,
  access: READ,
  params: idParam,
  response: mail,
  example: { by: 'auditor', id: 'mails' },
  handler: ({ actor, knex, params }) => viewMail(knex, actor, params.id),
});

const again = defineRoute({
  method: 'post',
  path: '/email/mails/:id/read-again',
  summary: 'Read a mail once more that led to nothing',
  description: 'For mails that were skipped, ignored or could not be read; 409 for the others.',
  tags: TAGS,
  access: ['intake-review'],
  params: idParam,
  status: 202,
  response: readAgainAnswer,
  example: { by: 'intake', id: 'mails' },
  handler: ({ actor, knex, params }) => inTransaction(knex, actor, (ctx) => readAgain(ctx, params)),
});

const health = defineRoute({
  method: 'get',
  path: '/email/health',
  summary: 'How mailboxes and parser profiles are doing',
  description:
    'By mailbox: last contact, mails by state, reasons, seconds from arrival to draft. By profile: ' +
    'drafts, share with errors, share that needs review, drift. `trouble` is what somebody is told of.',
  tags: TAGS,
  access: READ,
  query: z.object({
    company: z.uuid().optional(),
    days: z.coerce.number().int().min(1).max(30).default(7),
  }),
  response: mailHealth,
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('mailboxes') },
  handler: ({ actor, knex, query }) => readHealth(knex, actor, { ...query, now: new Date() }),
});

const registerRoute = defineRoute({
  method: 'get',
  path: '/email/register',
  summary: 'What came in today and by week, by sender and profile',
  description:
    'By week (the Monday, in the company’s time zone), sender and parser profile: how much was read, ' +
    'read in doubt, and refused, with the codes of why. Files that people uploaded have no sender. ' +
    '`today` says the same of today, with the share that was in doubt or refused in the weeks before ' +
    'and whether today it is clearly more.',
  tags: TAGS,
  access: READ,
  query: z.object({
    company: z.uuid().optional(),
    weeks: z.coerce.number().int().min(1).max(26).default(4),
  }),
  response: register,
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('rows') },
  handler: ({ actor, knex, query }) => readRegister(knex, actor, query),
});

export const routes: Route[] = [
  registerRoute,
  health,
  inbound,
  list,
  view,
  raw,
  again,
  ...itemRoutes,
];
