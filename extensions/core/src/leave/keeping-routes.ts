import { z } from 'zod';
import { WEEKDAYS } from '../../../domain/organisation/index.ts';
import { meantDay } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { languageOfCaller } from '../platform/language.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import * as shapes from './answers.ts';
import { companyWith, LEAVE_CAPABILITIES } from './company.ts';
import { leaveTypesOf } from './leave-types.ts';
import { correctBalance } from './use-cases/correct-balance.ts';
import { readLedger } from './use-cases/read-ledger.ts';
import { readTeam } from './use-cases/read-team.ts';
import { saveEmployment } from './use-cases/save-employment.ts';
import { changeType, createType } from './use-cases/save-type.ts';

const TAGS = ['Leave'];
const KEEP = ['leave-manage'] as const;
const companyQuery = z.object({ company: z.uuid().optional() });
const Id = z.object({ id: z.uuid() });
const TYPE_EXAMPLE = {
  ...{ code: 'STUDY', name: 'Study leave', allowance: 3, accrual: 'yearly', unit: 'half_day' },
};

const team = defineRoute({
  method: 'get',
  path: '/leave/team',
  summary: 'Colleagues with their balances and who is away',
  description: 'All for who decides or keeps allowances; else those whom the caller leads.',
  tags: TAGS,
  access: LEAVE_CAPABILITIES,
  query: companyQuery,
  response: shapes.team,
  example: { by: 'manager', query: ofCompany, showsNothing: emptyList('people') },
  handler: async ({ knex, actor, query, req }) => {
    const wish = { wanted: query.company, capabilities: LEAVE_CAPABILITIES };
    const company = await companyWith(knex, actor, wish);
    const language = await languageOfCaller(knex, req);
    return await readTeam(knex, { company, actor, language }, new Date());
  },
});

const ledger = defineRoute({
  method: 'get',
  path: '/leave/people/:id/ledger',
  summary: 'The rows behind the balances of somebody, newest first',
  tags: TAGS,
  access: LEAVE_CAPABILITIES,
  params: Id,
  query: companyQuery,
  response: shapes.ledger,
  example: {
    by: 'manager',
    id: ({ row }) => String(row('leave_ledger')['person']),
    query: ofCompany,
  },
  handler: async ({ knex, actor, params, query }) => {
    const wish = { wanted: query.company, capabilities: LEAVE_CAPABILITIES };
    const company = await companyWith(knex, actor, wish);
    return { lines: await readLedger(knex, { company, actor, person: params.id }) };
  },
});

const employment = defineRoute({
  method: 'put',
  path: '/leave/people/:id',
  summary: 'Keep what the company knows of a colleague: who leads, since when, which days',
  tags: TAGS,
  access: KEEP,
  params: Id,
  body: z.object({
    company: z.uuid().optional(),
    manager: z.uuid().nullable().default(null),
    joinedOn: meantDay.nullable().default(null),
    leftOn: meantDay.nullable().default(null),
    region: z
      .string()
      .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,8})*$/, 'VALUE.region')
      .max(16)
      .nullable()
      .default(null),
    workingDays: z
      .array(shapes.enumOf(WEEKDAYS))
      .max(7)
      .default([])
      .transform((days) => [...new Set(days)].sort()),
  }),
  response: z.object({ person: z.uuid() }),
  example: {
    by: 'admin',
    id: ({ row }) => String(row('employments')['person']),
    body: ({ id }) => ({ company: id, region: 'MY-10' }),
  },
  handler: async ({ knex, actor, params, body: { company: wanted, ...rest } }) => {
    const company = await companyWith(knex, actor, { wanted, capabilities: KEEP });
    return await inTransaction(knex, actor, (ctx) =>
      saveEmployment(ctx, { company, person: params.id, ...rest }),
    );
  },
});

const correct = defineRoute({
  method: 'post',
  path: '/leave/corrections',
  summary: 'Give or take days by a row of the ledger, with a reason',
  tags: TAGS,
  access: KEEP,
  status: 201,
  body: z.object({
    company: z.uuid().optional(),
    person: z.uuid(),
    type: z.uuid(),
    year: z.int().min(2000).max(2200),
    days: z
      .number()
      .min(-366)
      .max(366)
      .multipleOf(0.5, 'VALUE.half')
      .refine((days) => days !== 0, 'VALUE.half'),
    reason: z.string().trim().min(1, 'VALUE.reason').max(255),
  }),
  response: z.object({ left: z.number().nullable() }),
  example: {
    by: 'admin',
    body: ({ id, row }) => ({
      ...{ company: id, person: row('leave_ledger')['person'], type: row('leave_types').id },
      ...{ year: 2026, days: 1, reason: 'Worked on a holiday' },
    }),
  },
  handler: async ({ knex, actor, body: { company: wanted, ...rest } }) => {
    const company = await companyWith(knex, actor, { wanted, capabilities: KEEP });
    return await inTransaction(knex, actor, (ctx) => correctBalance(ctx, { company, ...rest }));
  },
});

const types = defineRoute({
  method: 'get',
  path: '/leave/types',
  summary: 'Types of leave and the roles that may be named in them',
  tags: TAGS,
  access: KEEP,
  query: companyQuery,
  response: shapes.types,
  example: { by: 'admin', query: ofCompany, showsNothing: emptyList('types') },
  handler: async ({ knex, actor, query }) => {
    const wish = { wanted: query.company, capabilities: KEEP };
    const { id } = await companyWith(knex, actor, wish);
    const [found, personas] = await Promise.all([
      leaveTypesOf(knex, id),
      knex('personas')
        .where((either) => void either.whereNull('owner').orWhere('owner', id))
        .whereRaw(`jsonb_exists(capabilities::jsonb, 'leave-request')`)
        .orderBy('label')
        .select<{ code: string; label: string }[]>('code', 'label'),
    ]);
    return {
      types: found.map(({ company: _company, translations: _translations, ...type }) => type),
      personas,
    };
  },
});

const create = defineRoute({
  method: 'post',
  path: '/leave/types',
  summary: 'Make a type of leave',
  tags: TAGS,
  access: KEEP,
  status: 201,
  body: shapes.typeInput.extend({ company: z.uuid().optional() }),
  response: z.object({ id: z.uuid() }),
  example: { by: 'admin', body: ({ id }) => ({ company: id, ...TYPE_EXAMPLE }) },
  handler: async ({ knex, actor, body: { company: wanted, ...input } }) => {
    const { id } = await companyWith(knex, actor, { wanted, capabilities: KEEP });
    return await inTransaction(knex, actor, (ctx) => createType(ctx, id, input));
  },
});

const change = defineRoute({
  method: 'put',
  path: '/leave/types/:id',
  summary: 'Change a type of leave; what is in the ledger stays',
  tags: TAGS,
  access: KEEP,
  params: Id,
  body: shapes.typeInput,
  response: z.object({ id: z.uuid() }),
  example: { by: 'admin', id: 'leave_types', body: TYPE_EXAMPLE },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      changeType(ctx, { ...body, id: params.id, version: ifMatch }),
    ),
});

export const keepingRoutes: readonly Route[] = [
  team,
  ledger,
  employment,
  correct,
  types,
  create,
  change,
];
