import { z } from 'zod';
import { instant } from '../platform/answer-shapes.ts';
import { companiesOf, type Actor } from '../platform/actor.ts';
import { inTransaction } from '../platform/context.ts';
import { forbidden } from '../platform/errors.ts';
import { instantText } from '../platform/instant-text.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { delegate, listDelegations, revokeDelegation } from './use-cases/delegate.ts';

const TAGS = ['Approvals'];
const at = instantText.transform((text) => new Date(text));
const person = z.object({ id: z.uuid(), name: z.string() });
const IN_A_DAY_MS = 86_400_000;

/** The company that is named, else the only or first one of the caller. */
const companyMeant = (actor: Actor, named: string | undefined): string => {
  const company = named ?? companiesOf(actor)[0];
  if (!company) throw forbidden();
  return company;
};

const list = defineRoute({
  method: 'get',
  path: '/approvals/delegations',
  summary: 'Who stands in for whom from now on, and who could',
  tags: TAGS,
  access: 'user',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    company: z.uuid(),
    delegations: z.array(
      z.object({
        id: z.uuid(),
        delegator: person,
        delegate: person,
        startsAt: instant,
        endsAt: instant,
        reason: z.string().nullable(),
        isMine: z.boolean(),
      }),
    ),
    people: z.array(person),
  }),
  example: { by: 'manager', query: ofCompany },
  handler: ({ knex, actor, query }) =>
    listDelegations(knex, actor, companyMeant(actor, query.company), new Date()),
});

const make = defineRoute({
  method: 'post',
  path: '/approvals/delegations',
  summary: 'Let somebody decide while one is away',
  tags: TAGS,
  access: 'user',
  status: 201,
  body: z.object({
    company: z.uuid().optional(),
    delegator: z.uuid().optional(),
    delegate: z.uuid(),
    startsAt: at,
    endsAt: at,
    reason: z.string().trim().max(255).nullish(),
  }),
  response: z.object({ id: z.uuid() }),
  example: {
    by: 'admin',
    body: ({ id, row }) => ({
      company: id,
      delegate: row('memberships').user,
      startsAt: new Date(Date.now() + 400 * IN_A_DAY_MS).toISOString(),
      endsAt: new Date(Date.now() + 401 * IN_A_DAY_MS).toISOString(),
    }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) =>
      delegate(ctx, { ...body, company: companyMeant(actor, body.company) }),
    ),
});

const revoke = defineRoute({
  method: 'post',
  path: '/approvals/delegations/:id/revoke',
  summary: 'Take a delegation back',
  tags: TAGS,
  access: 'user',
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid(), revokedAt: instant }),
  example: { by: 'admin', id: 'delegations' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => revokeDelegation(ctx, params.id)),
});

export const delegationRoutes: readonly Route[] = [list, make, revoke];
