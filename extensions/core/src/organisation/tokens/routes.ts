import { z } from 'zod';
import { inTransaction } from '../../platform/context.ts';
import { ofCompany } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { companyToSetUp } from '../invitations/company-to-set-up.ts';
import { createProgramWith } from './create-program.ts';
import { listTokens } from './use-cases/list-tokens.ts';
import { makeToken } from './use-cases/make-token.ts';
import { renewToken } from './use-cases/renew-token.ts';
import { revokeToken } from './use-cases/revoke-token.ts';

const TAGS = ['Organisation'];
const ACCESS = ['company-setup'] as const;

const idParams = z.object({ id: z.uuid() });
const instant = z.iso.datetime();
const expiry = instant.transform((text) => new Date(text)).nullish();
const secret = z.object({ id: z.uuid(), token: z.string(), expiresAt: instant.nullable() });

const list = defineRoute({
  method: 'get',
  path: '/tokens',
  summary: 'The tokens of the company’s programs',
  description: 'Never the token itself: it was shown once.',
  tags: TAGS,
  access: ACCESS,
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    company: z.uuid(),
    tokens: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        hint: z.string(),
        state: z.enum(['active', 'expired', 'revoked']),
        createdAt: instant,
        createdBy: z.string().nullable(),
        expiresAt: instant.nullable(),
        lastUsedAt: instant.nullable(),
        revokedAt: instant.nullable(),
      }),
    ),
  }),
  example: { by: 'admin', query: ofCompany },
  handler: async ({ actor, knex, query }) => {
    const company = companyToSetUp(actor, query.company);
    return { company, tokens: await listTokens(knex, company) };
  },
});

const make = defineRoute({
  method: 'post',
  path: '/tokens',
  summary: 'Makes an account for a program, and its token',
  description:
    'The account has the persona integrator. The answer has the token, this once; it goes into the header `Authorization: Bearer …`.',
  tags: TAGS,
  access: ACCESS,
  status: 201,
  // A repeated answer would show the token again.
  idempotent: false,
  body: z.object({
    company: z.uuid().optional(),
    name: z.string().trim().min(1, 'VALUE.name').max(50),
    expiresAt: expiry,
  }),
  response: secret,
  example: { by: 'admin', body: ({ id }) => ({ company: id, name: 'ERP' }) },
  handler: (request) =>
    inTransaction(request.knex, request.actor, (ctx) =>
      makeToken(ctx, { ...request.body, create: createProgramWith(request) }),
    ),
});

const renew = defineRoute({
  method: 'post',
  path: '/tokens/:id/renew',
  summary: 'Another token for the same program',
  description: 'The old one opens nothing any more. The answer has the new one, this once.',
  tags: TAGS,
  access: ACCESS,
  idempotent: false,
  params: idParams,
  body: z.object({ expiresAt: expiry }),
  response: secret,
  example: { by: 'admin', id: 'api_tokens', body: {} },
  handler: ({ actor, knex, params, body }) =>
    inTransaction(knex, actor, (ctx) => renewToken(ctx, { ...params, ...body })),
});

const revoke = defineRoute({
  method: 'post',
  path: '/tokens/:id/revoke',
  summary: 'Takes a token back at once',
  tags: TAGS,
  access: ACCESS,
  params: idParams,
  response: z.object({ id: z.uuid(), revokedAt: instant }),
  example: { by: 'admin', id: 'api_tokens' },
  handler: ({ actor, knex, params }) =>
    inTransaction(knex, actor, (ctx) => revokeToken(ctx, params.id)),
});

export const tokenRoutes: Route[] = [list, make, renew, revoke];
