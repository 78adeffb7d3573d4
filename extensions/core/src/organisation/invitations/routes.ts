import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { inTransaction } from '../../platform/context.ts';
import { ofCompany } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { companyToSetUp } from './company-to-set-up.ts';
import { createAccountWith } from './create-account.ts';
import { type InvitationAnswer, sendLink } from './send-link.ts';
import { acceptInvitation } from './use-cases/accept-invitation.ts';
import { renewInvitation, revokeInvitation } from './use-cases/change-invitation.ts';
import { invitePerson } from './use-cases/invite-person.ts';
import { listPeople } from './use-cases/list-people.ts';
import { readInvitation } from './use-cases/read-invitation.ts';

const TAGS = ['Organisation'];
const ACCESS = ['company-setup'] as const;
/** Guessing a secret of 256 bits is hopeless; the rate keeps the passwords' hashing cheap. */
const PUBLIC_RATE = 40;

const idParams = z.object({ id: z.uuid() });
const tokenParams = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) });
export const instant = z.iso.datetime();
export const answer = z.object({
  id: z.uuid(),
  link: z.url(),
  expiresAt: instant,
  isMailed: z.boolean(),
});
export const email = z.string().trim().toLowerCase().pipe(z.email('VALUE.email').max(128));

const invite = defineRoute({
  method: 'post',
  path: '/invitations',
  summary: 'Invites a person into the company',
  description:
    'The answer has the link, this once. Where the installation can send mails, it is mailed too. `alsoIn` names further companies of the caller, which the person joins by a link each; `newTechnician` makes the technician record that becomes the person’s.',
  tags: TAGS,
  access: ACCESS,
  status: 201,
  // A repeated answer would show the link again.
  idempotent: false,
  body: z.object({
    company: z.uuid().optional(),
    alsoIn: z.array(z.uuid()).max(50).default([]),
    email,
    name: z.string().trim().max(100).nullish(),
    persona: z.string().min(1).max(64),
    site: z.uuid().nullish(),
    technician: z.uuid().nullish(),
    newTechnician: z
      .object({
        name: z.string().trim().min(1, 'VALUE.name').max(255),
        phone: z.string().trim().max(32).nullish(),
        home: z
          .object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
          .nullish(),
      })
      .nullish(),
  }),
  response: answer.extend({ others: z.array(answer.extend({ company: z.uuid() })) }),
  example: {
    by: 'admin',
    body: ({ id }) => ({
      company: id,
      email: `person-${randomInt(1_000_000_000)}@example.com`,
      persona: 'dispatcher',
    }),
  },
  handler: ({ actor, knex, body, env }) =>
    inTransaction(knex, actor, async (ctx) => {
      const first = await sendLink(ctx, env, await invitePerson(ctx, body));
      const others: (InvitationAnswer & { company: string })[] = [];
      for (const company of new Set(body.alsoIn)) {
        // Sites and technicians belong to one company: elsewhere the office names them later.
        const { email, name, persona } = body;
        const invited = await invitePerson(ctx, { company, email, name, persona });
        others.push({ ...(await sendLink(ctx, env, invited)), company });
      }
      return { ...first, others };
    }),
});

const revoke = defineRoute({
  method: 'post',
  path: '/invitations/:id/revoke',
  summary: 'Takes an invitation back',
  tags: TAGS,
  access: ACCESS,
  params: idParams,
  response: z.object({ id: z.uuid(), revokedAt: instant }),
  example: { by: 'admin', id: 'invitations' },
  handler: ({ actor, knex, params }) =>
    inTransaction(knex, actor, (ctx) => revokeInvitation(ctx, params.id)),
});

const renew = defineRoute({
  method: 'post',
  path: '/invitations/:id/renew',
  summary: 'Gives an invitation a new link and its full time again',
  description: 'The old link opens nothing any more. The answer has the new one, this once.',
  tags: TAGS,
  access: ACCESS,
  idempotent: false,
  params: idParams,
  response: answer,
  example: { by: 'admin', id: 'invitations' },
  handler: ({ actor, knex, params, env }) =>
    inTransaction(knex, actor, async (ctx) =>
      sendLink(ctx, env, await renewInvitation(ctx, params.id)),
    ),
});

const view = defineRoute({
  method: 'get',
  path: '/invitations/by-token/:token',
  summary: 'What an invitation offers',
  tags: TAGS,
  access: 'public',
  ratePerMinute: PUBLIC_RATE,
  params: tokenParams,
  response: z.object({
    company: z.string(),
    persona: z.string(),
    personaLabel: z.string(),
    isFieldWork: z.boolean(),
    email: z.string(),
    name: z.string().nullable(),
    expiresAt: instant,
    signedIn: z.enum(['nobody', 'invited', 'other']),
  }),
  handler: ({ actor, knex, params }) =>
    readInvitation(knex, { token: params.token, userId: actor.userId }),
});

const accept = defineRoute({
  method: 'post',
  path: '/invitations/by-token/:token/accept',
  summary: 'Joins the company',
  description:
    'A new person gives name and password and gets an account. Who has one signs in with it first.',
  tags: TAGS,
  access: 'public',
  ratePerMinute: PUBLIC_RATE,
  idempotent: false,
  params: tokenParams,
  body: z.object({
    name: z.string().trim().min(1).max(100).optional(),
    password: z.string().min(10, 'VALUE.password').max(200).optional(),
  }),
  response: z.object({ company: z.string(), isNew: z.boolean() }),
  handler: (request) => {
    const { actor, knex, params, body } = request;
    const { name, password } = body;
    const person = name && password ? { name, password } : null;
    const create = createAccountWith(request);
    return inTransaction(knex, actor, (ctx) =>
      acceptInvitation(ctx, { token: params.token, person, create }),
    );
  },
});

const people = defineRoute({
  method: 'get',
  path: '/people',
  summary: 'Who belongs to the company, and who is invited',
  tags: TAGS,
  access: ACCESS,
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    company: z.uuid(),
    members: z.array(
      z.object({
        id: z.uuid(),
        user: z.uuid(),
        name: z.string(),
        email: z.string().nullable(),
        persona: z.string(),
        personaLabel: z.string(),
        siteId: z.uuid().nullable(),
        site: z.string().nullable(),
        technician: z.string().nullable(),
        isActive: z.boolean(),
      }),
    ),
    invitations: z.array(
      z.object({
        id: z.uuid(),
        email: z.string(),
        persona: z.string(),
        personaLabel: z.string(),
        site: z.string().nullable(),
        technician: z.string().nullable(),
        expiresAt: instant,
        state: z.enum(['open', 'expired', 'accepted', 'revoked']),
      }),
    ),
  }),
  example: { by: 'admin', query: ofCompany },
  handler: async ({ actor, knex, query }) => {
    const company = companyToSetUp(actor, query.company);
    return { company, ...(await listPeople(knex, company)) };
  },
});

export const invitationRoutes: Route[] = [invite, revoke, renew, view, accept, people];
