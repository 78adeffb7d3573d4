import { z } from 'zod';
import {
  DATA_MODELS,
  PARAMETER_CHECKS,
  PARAMETER_GROUPS,
  PARAMETER_USES,
  VALUE_FIELDS,
  VALUE_KINDS,
} from '../../../domain/provisioning/index.ts';
import { choiceOf } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { KEEPS, listProfiles, SEES_PROFILES, showProfile } from './reads/profiles.ts';
import { type ProfileInput, saveProfile } from './use-cases/save-profile.ts';

const TAGS = ['Modems'];
const byId = z.object({ id: z.uuid() });

const parameter = z.strictObject({
  group: choiceOf(PARAMETER_GROUPS),
  use: choiceOf(PARAMETER_USES),
  path: z.string().trim().min(1, 'VALUE.name').max(255),
  template: z.string().min(1, 'VALUE.name').max(2_000),
  kind: choiceOf(VALUE_KINDS),
  check: choiceOf(PARAMETER_CHECKS),
});
const profile = {
  name: z.string().trim().min(1, 'VALUE.name').max(120),
  manufacturer: z.string().trim().min(1, 'VALUE.name').max(64),
  productClass: z.string().trim().max(64).nullable(),
  dataModel: choiceOf(DATA_MODELS),
  macPath: z.string().trim().max(255).nullable(),
  notes: z.string().trim().max(5_000).nullable(),
  isActive: z.boolean(),
  parameters: z.array(parameter).max(100),
};
const saved = z.object({ id: z.uuid(), version: z.int() });
const EXAMPLE = {
  name: 'Example ONT',
  manufacturer: 'Example',
  productClass: 'X1',
  dataModel: 'tr181',
  macPath: null,
  notes: null,
  isActive: true,
  parameters: [
    {
      group: 'wifi',
      use: 'setup',
      path: 'Device.WiFi.SSID.1.SSID',
      template: '{{wifi.name}}',
      kind: 'text',
      check: 'value',
    },
  ],
};

const list = defineRoute({
  tags: TAGS,
  access: SEES_PROFILES,
  method: 'get',
  path: '/modem-profiles',
  summary: 'How modems of each vendor and model are set up',
  description: '`fields` is what a value may name, with an example of each.',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    fields: z.record(z.string(), z.string()),
    rows: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        manufacturer: z.string(),
        productClass: z.string().nullable(),
        dataModel: choiceOf(DATA_MODELS),
        isActive: z.boolean(),
        parameters: z.int(),
        modems: z.int(),
      }),
    ),
  }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: async ({ knex, actor, query }) => ({
    fields: VALUE_FIELDS,
    rows: await listProfiles(knex, actor, query.company),
  }),
});

const show = defineRoute({
  tags: TAGS,
  access: SEES_PROFILES,
  method: 'get',
  path: '/modem-profiles/:id',
  summary: 'One profile with its parameters',
  params: byId,
  response: z.object({ id: z.uuid(), company: z.uuid(), version: z.int(), ...profile }),
  example: { by: 'dispatcher', id: 'provisioning_profiles' },
  handler: ({ knex, actor, params }) => showProfile(knex, actor, params.id),
});

const make = defineRoute({
  tags: TAGS,
  access: KEEPS,
  method: 'post',
  path: '/modem-profiles',
  summary: 'Make a profile',
  status: 201,
  body: z.strictObject({ company: z.uuid(), ...profile }),
  response: saved,
  example: { by: 'admin', body: ({ id }) => ({ company: id, ...EXAMPLE }) },
  handler: ({ knex, actor, body: { company, ...input } }) =>
    inTransaction(knex, actor, (ctx) =>
      saveProfile(ctx, { company, input: input as ProfileInput }),
    ),
});

const save = defineRoute({
  tags: TAGS,
  access: KEEPS,
  method: 'patch',
  path: '/modem-profiles/:id',
  summary: 'Write a profile anew, with all its parameters',
  description: 'Modems keep what they have until their settings are pushed again.',
  params: byId,
  body: z.strictObject({ version: z.int(), ...profile }),
  response: saved,
  example: {
    by: 'admin',
    id: 'provisioning_profiles',
    body: ({ row }) => ({ version: row('provisioning_profiles')['version'], ...EXAMPLE }),
  },
  handler: ({ knex, actor, params, body: { version, ...input } }) =>
    inTransaction(knex, actor, (ctx) =>
      saveProfile(ctx, { id: params.id, version, input: input as ProfileInput }),
    ),
});

export const profileRoutes: readonly Route[] = [list, show, make, save];
