import { randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { COMPANY_KINDS, SET_UP_ITEMS } from '../../../../domain/organisation/index.ts';
import { inTransaction } from '../../platform/context.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { companyToSetUp } from '../invitations/company-to-set-up.ts';
import { answer, email } from '../invitations/routes.ts';
import { sendLink } from '../invitations/send-link.ts';
import { makeCompany } from './use-cases/make-company.ts';
import { readSetUp } from './use-cases/read-set-up.ts';

const TAGS = ['Organisation'];
const KINDS = COMPANY_KINDS.map(({ value }) => value);

const make = defineRoute({
  method: 'post',
  path: '/companies',
  summary: 'Makes a company that can be worked in',
  description:
    'Its row, the reference data of its kind, the rights of its personas and the invitation of its first administrator, in one transaction. The caller chooses the id: sent again, the request makes nothing twice and answers with a new link for the invitation while that is open.',
  tags: TAGS,
  access: 'platform',
  status: 201,
  // A repeated answer would show the link again.
  idempotent: false,
  body: z.object({
    id: z.uuid(),
    key: z
      .string()
      .max(64)
      .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, 'VALUE.shortName'),
    name: z.string().trim().min(1, 'VALUE.name').max(255),
    kind: z.enum(KINDS),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'VALUE.country')
      .nullish(),
    time_zone: z.string().min(1).max(64),
    currency: z.string().length(3),
    locale: z.string().min(2).max(16),
    administrator: z.object({ email, name: z.string().trim().max(100).nullish() }),
  }),
  response: z.object({
    id: z.uuid(),
    key: z.string(),
    isRepeated: z.boolean(),
    invitation: answer.nullable(),
  }),
  example: {
    by: 'platform',
    body: () => {
      const mark = randomInt(1_000_000_000);
      return {
        id: randomUUID(),
        key: `company-${mark}`,
        name: `Contoh ${mark}`,
        kind: 'maintenance',
        country: 'MY',
        time_zone: 'Asia/Kuala_Lumpur',
        currency: 'MYR',
        locale: 'en-MY',
        administrator: { email: `person-${mark}@example.com`, name: 'Siti Contohan' },
      };
    },
  },
  handler: ({ actor, knex, body, env }) =>
    inTransaction(knex, actor, async (ctx) => {
      const { invitation, ...made } = await makeCompany(ctx, body);
      return { ...made, invitation: invitation && (await sendLink(ctx, env, invitation)) };
    }),
});

const setUp = defineRoute({
  method: 'get',
  path: '/companies/:id/set-up',
  summary: 'What a company still needs before it can work',
  description: 'Each item is done by facts: once its rows are there.',
  tags: TAGS,
  access: ['company-setup'],
  params: z.object({ id: z.uuid() }),
  response: z.object({
    company: z.object({ id: z.uuid(), key: z.string(), name: z.string(), kind: z.enum(KINDS) }),
    invited: z.int(),
    isCurrencyUsed: z.boolean(),
    items: z.array(
      z.object({
        id: z.enum(SET_UP_ITEMS),
        isDone: z.boolean(),
        isOptional: z.boolean(),
        count: z.int(),
      }),
    ),
  }),
  example: { by: 'admin', id: ({ id }) => id },
  handler: ({ actor, knex, params }) => readSetUp(knex, companyToSetUp(actor, params.id)),
});

export const companyRoutes: Route[] = [make, setUp];
