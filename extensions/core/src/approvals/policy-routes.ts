import { z } from 'zod';
import { APPROVER_KINDS, STEP_NEEDS } from '../../../domain/approvals/index.ts';
import { companyToSetUp } from '../organisation/index.ts';
import { inTransaction } from '../platform/context.ts';
import { assertOwn } from '../platform/own-row.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { readPolicies } from './use-cases/read-policies.ts';
import { savePolicy } from './use-cases/save-policy.ts';

const TAGS = ['Approvals'];
const ACCESS = ['company-setup'] as const;
const MOST_STEPS = 9;
const days = z.int().min(1).max(365).nullish();
const kinds = APPROVER_KINDS.map(({ value }) => value) as [string, ...string[]];
const needs = STEP_NEEDS.map(({ value }) => value) as [string, ...string[]];

const step = z.object({
  approverKind: z.enum(kinds as ['person', 'persona', 'manager', 'field']),
  approverUser: z.uuid().nullish(),
  approverPersona: z.string().max(64).nullish(),
  approverField: z.string().max(64).nullish(),
  needs: z.enum(needs as ['any', 'all']).default('any'),
  maySelf: z.boolean().default(false),
  remindAfterDays: days,
  escalateAfterDays: days,
  escalateUser: z.uuid().nullish(),
  escalatePersona: z.string().max(64).nullish(),
  expiresAfterDays: days,
});

const body = z.object({
  name: z.string().trim().min(1, 'VALUE.name').max(255),
  command: z.string().min(1).max(64),
  condition: z.record(z.string(), z.unknown()).nullish(),
  position: z.int().min(1).max(1000).default(1),
  isActive: z.boolean().default(true),
  steps: z.array(step).min(1).max(MOST_STEPS),
});

const choice = z.object({ value: z.string(), label: z.string() });

const list = defineRoute({
  method: 'get',
  path: '/approvals/policies',
  summary: 'Policies of the company, and what may be written into one',
  tags: TAGS,
  access: ACCESS,
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    company: z.uuid(),
    policies: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        command: z.string(),
        condition: z.record(z.string(), z.unknown()).nullable(),
        position: z.int(),
        isActive: z.boolean(),
        version: z.int(),
        open: z.int(),
        steps: z.array(
          step.extend({
            needs: z.enum(['any', 'all']),
            maySelf: z.boolean(),
            remindAfterDays: z.int().nullable(),
            escalateAfterDays: z.int().nullable(),
            expiresAfterDays: z.int().nullable(),
          }),
        ),
      }),
    ),
    commands: z.array(
      z.object({
        command: z.string(),
        collection: z.string(),
        fields: z.array(
          z.object({ field: z.string(), kind: z.string(), choices: z.array(choice).optional() }),
        ),
        approverFields: z.array(z.string()),
      }),
    ),
    people: z.array(z.object({ id: z.uuid(), name: z.string(), personas: z.array(z.string()) })),
    personas: z.array(choice),
  }),
  example: { by: 'admin', query: ofCompany },
  handler: ({ knex, actor, query }) => readPolicies(knex, companyToSetUp(actor, query.company)),
});

const make = defineRoute({
  method: 'post',
  path: '/approvals/policies',
  summary: 'Make a policy: which command waits for whose approval',
  tags: TAGS,
  access: ACCESS,
  status: 201,
  body: body.extend({ company: z.uuid().optional() }),
  response: z.object({ id: z.uuid() }),
  example: {
    by: 'admin',
    body: ({ id }) => ({
      ...{ company: id, name: 'Cancelling', command: 'order.cancel' },
      condition: { '==': [{ var: 'record.priority' }, 'critical'] },
      steps: [{ approverKind: 'persona', approverPersona: 'manager' }],
    }),
  },
  handler: ({ knex, actor, body: given }) =>
    inTransaction(knex, actor, (ctx) =>
      savePolicy(ctx, {
        ...given,
        company: companyToSetUp(actor, given.company),
        condition: given.condition ?? null,
      }),
    ),
});

const change = defineRoute({
  method: 'put',
  path: '/approvals/policies/:id',
  summary: 'Change a policy; what is asked for already keeps its steps',
  tags: TAGS,
  access: ACCESS,
  params: z.object({ id: z.uuid() }),
  body: body.omit({ command: true }).extend({ version: z.int().optional() }),
  response: z.object({ id: z.uuid() }),
  example: {
    by: 'admin',
    id: 'approval_policies',
    body: {
      ...{ name: 'Cancelling', isActive: false },
      steps: [{ approverKind: 'persona', approverPersona: 'manager' }],
    },
  },
  handler: ({ knex, actor, params: { id }, body: given, ifMatch }) =>
    inTransaction(knex, actor, async (ctx) => {
      const row = await ctx
        .trx('approval_policies')
        .where({ id })
        .first<{ company: string; command: string } | undefined>('company', 'command');
      assertOwn(actor, row, { collection: 'approval_policies', id, capability: 'company-setup' });
      return await savePolicy(ctx, {
        ...given,
        ...{ id, company: row.company, command: row.command },
        ...{ condition: given.condition ?? null, version: given.version ?? ifMatch },
      });
    }),
});

export const policyRoutes: readonly Route[] = [list, make, change];
