import { z } from 'zod';
import {
  CAPABILITIES,
  GRANT_ACTIONS,
  GRANT_SCOPES,
  SHIPPED_PERSONAS,
} from '../../../../domain/organisation/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { languageOfCaller } from '../../platform/language.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { companyToSetUp } from '../invitations/company-to-set-up.ts';
import { listGivable } from './use-cases/list-givable.ts';
import { listPersonas } from './use-cases/list-personas.ts';
import { readPersona } from './use-cases/read-persona.ts';
import { removePersona } from './use-cases/remove-persona.ts';
import { changePersona, createPersona } from './use-cases/save-persona.ts';

const TAGS = ['Organisation'];
const ACCESS = ['company-setup'] as const;

const idParams = z.object({ id: z.uuid() });
const companyQuery = z.object({ company: z.uuid().optional() });
const action = z.enum(GRANT_ACTIONS);
const scope = z.enum(GRANT_SCOPES);

const persona = z.object({
  id: z.uuid(),
  code: z.string(),
  label: z.string(),
  note: z.string().nullable(),
  icon: z.string(),
  company: z.uuid().nullable(),
  home: z.string().nullable(),
  actsAs: z.string().nullable(),
  studio: z.boolean(),
  isShipped: z.boolean(),
  isFieldWork: z.boolean(),
  capabilities: z.array(z.string()),
  version: z.int(),
  mayChange: z.boolean(),
  members: z.int(),
  waiting: z.int(),
  companies: z.int(),
});

const words = (most: number) => z.string().trim().max(most);
const input = {
  label: words(80).min(1, 'VALUE.name'),
  note: words(200).nullable().default(null),
  icon: z
    .string()
    .regex(/^[a-z0-9_]{1,64}$/)
    .default('badge'),
  studio: z.boolean().default(true),
  home: z
    .string()
    .max(255)
    .regex(/^\/(?:[\w-][\w\-/]*)?$/, 'VALUE.path')
    .nullable()
    .default(null),
  actsAs: z.enum(SHIPPED_PERSONAS).nullable().default(null),
  capabilities: z.array(z.enum(CAPABILITIES)).max(100).default([]),
  grants: z
    .array(z.object({ collection: z.string().min(1).max(64), action, scope }))
    .max(1_000)
    .refine(
      (rights) =>
        new Set(rights.map((one) => `${one.collection}.${one.action}`)).size === rights.length,
      'Each collection and action stands once.',
    )
    .default([]),
};

/** The platform's administrator may mean all companies; everybody else means one. */
const companyOf = (actor: Actor, named: string | null | undefined): string | null =>
  actor.isPlatformAdmin && !named ? null : companyToSetUp(actor, named ?? undefined);

const list = defineRoute({
  method: 'get',
  path: '/personas',
  summary: 'The personas that a company has',
  description:
    'Those of all companies and its own. Without a company the platform’s administrator gets those of all.',
  tags: TAGS,
  access: ACCESS,
  query: companyQuery,
  response: z.object({ personas: z.array(persona) }),
  handler: async ({ knex, actor, query }) => ({
    personas: await listPersonas(knex, actor, companyOf(actor, query.company)),
  }),
});

const givable = defineRoute({
  method: 'get',
  path: '/personas/givable',
  summary: 'What the caller may give to a persona',
  description:
    'Capabilities with words, and collections with what may be done to which rows. Never more than the caller has.',
  tags: TAGS,
  access: ACCESS,
  query: companyQuery,
  response: z.object({
    capabilities: z.array(z.object({ name: z.string(), label: z.string(), does: z.string() })),
    collections: z.array(
      z.object({
        collection: z.string(),
        actions: z.array(z.object({ action, scopes: z.array(scope) })),
      }),
    ),
  }),
  handler: async (request) => {
    const language = await languageOfCaller(request.knex, request.req);
    const { knex, actor, schema } = request;
    return await listGivable(
      { knex, actor, schema, language },
      companyOf(actor, request.query.company),
    );
  },
});

const read = defineRoute({
  method: 'get',
  path: '/personas/:id',
  summary: 'A persona with its capabilities and rights',
  tags: TAGS,
  access: ACCESS,
  params: idParams,
  query: companyQuery,
  response: persona.extend({
    grants: z.array(
      z.object({ collection: z.string(), action, scope, fields: z.array(z.string()).nullable() }),
    ),
  }),
  handler: (request) =>
    readPersona(request, request.params.id, companyOf(request.actor, request.query.company)),
});

const create = defineRoute({
  method: 'post',
  path: '/personas',
  summary: 'Adds a persona',
  description: 'Of the company named, or of all when the platform’s administrator names none.',
  tags: TAGS,
  access: ACCESS,
  status: 201,
  body: z.object({ company: z.uuid().nullish(), ...input }),
  response: z.object({ id: z.uuid(), code: z.string() }),
  handler: ({ knex, actor, body: { company, ...fields }, schema }) =>
    inTransaction(knex, actor, (ctx) =>
      createPersona(ctx, { company: companyOf(actor, company), input: fields, schema }),
    ),
});

const change = defineRoute({
  method: 'put',
  path: '/personas/:id',
  summary: 'Changes a persona, its capabilities and its rights',
  description:
    'A persona of all companies reaches them one after another in the background; `waiting` of the persona says how many are left.',
  tags: TAGS,
  access: ACCESS,
  params: idParams,
  body: z.object(input),
  response: z.object({ id: z.uuid(), code: z.string(), version: z.int() }),
  handler: ({ knex, actor, params, body, ifMatch, schema }) =>
    inTransaction(knex, actor, (ctx) =>
      changePersona(ctx, { id: params.id, version: ifMatch, input: body, schema }),
    ),
});

const remove = defineRoute({
  method: 'delete',
  path: '/personas/:id',
  summary: 'Removes a persona that nobody has',
  tags: TAGS,
  access: ACCESS,
  params: idParams,
  response: z.object({ id: z.uuid() }),
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => removePersona(ctx, params.id)),
});

export const personaRoutes: Route[] = [list, givable, read, create, change, remove];
