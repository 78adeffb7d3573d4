import { z } from 'zod';
import {
  comingDays,
  LEAST_UNITS,
  OUTSTANDING_RULES,
  PLAN_ANCHORS,
  PLAN_STATES,
  PLAN_TRIGGERS,
  planRule,
} from '../../../domain/equipment/index.ts';
import { addDays, dayIn } from '../../../domain/kernel/time.ts';
import { PRIORITIES } from '../../../domain/work/index.ts';
import { hasCapability } from '../platform/actor.ts';
import { day } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { notVisible, refusal } from '../platform/errors.ts';
import { dayText } from '../platform/instant-text.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { occurrence, plan } from './answers.ts';
import { companiesWithAny } from './piece.ts';
import { listPlans, readPlan } from './plans/plan-rows.ts';
import { shownPlan } from './plans/show-plan.ts';
import { editOccurrence } from './use-cases/edit-occurrence.ts';
import { generateNow } from './use-cases/generate-now.ts';
import { changePlan, makePlan } from './use-cases/save-plan.ts';

const READ_PLANS = ['equipment', 'orders-read', 'audit-read'] as const;
const READ = { tags: ['Maintenance'], access: READ_PLANS };
const KEEP = { tags: ['Maintenance'], access: ['equipment'] } as const;
const byId = z.object({ id: z.uuid() });
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'VALUE.form');
const values = <T extends string>(choices: readonly { value: T }[]) =>
  z.enum(choices.map(({ value }) => value) as [T, ...T[]]);
const text = (most: number) => z.string().trim().min(1, 'VALUE.name').max(most);

const FIELDS = {
  name: text(120),
  equipment: z.uuid().nullable(),
  trigger: values(PLAN_TRIGGERS),
  rule: z.string().min(1).max(255).nullable(),
  startsOn: dayText.nullable(),
  starts: clock,
  anchor: values(PLAN_ANCHORS),
  meter: z.uuid().nullable(),
  everyUnits: z.number().min(LEAST_UNITS).max(99_999_999).nullable(),
  outstanding: values(OUTSTANDING_RULES),
  leadDays: z.int().min(0).max(365),
  workType: z.uuid(),
  title: text(255),
  instructions: z.string().trim().max(5_000).nullable(),
  taskTitles: z.array(text(200)).max(50),
  taskTemplates: z.array(z.uuid()).max(50),
  priority: values(PRIORITIES),
  site: z.uuid().nullable(),
  client: z.uuid().nullable(),
  customerName: z.string().trim().max(255).nullable(),
  addressText: z.string().trim().max(5_000).nullable(),
};
const saved = z.object({ id: z.uuid(), company: z.uuid(), made: z.int() });
const done = z.object({ id: z.uuid(), made: z.int(), merged: z.int(), left: z.int() });

const list = defineRoute({
  ...READ,
  method: 'get',
  path: '/maintenance/plans',
  summary: 'Maintenance plans of a company, each with its dates',
  query: z.object({ company: z.uuid().optional(), equipment: z.uuid().optional() }),
  response: z.object({ plans: z.array(plan) }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('plans') },
  handler: async ({ knex, actor, query }) => {
    const companies = companiesWithAny(actor, READ_PLANS);
    const company = query.company ?? (companies === 'all' ? undefined : companies[0]);
    if (company === undefined || (companies !== 'all' && !companies.includes(company)))
      throw notVisible('companies', company ?? '');
    const rows = await listPlans(knex, { company, equipment: query.equipment });
    return { plans: await Promise.all(rows.map((row) => shownPlan(knex, row))) };
  },
});

const one = defineRoute({
  ...READ,
  method: 'get',
  path: '/maintenance/plans/:id',
  summary: 'One plan with its dates',
  params: byId,
  response: plan,
  example: { by: 'dispatcher', id: 'maintenance_plans' },
  handler: async ({ knex, actor, params }) =>
    shownPlan(knex, await readPlan(knex, actor, { id: params.id, capability: READ_PLANS })),
});

const PREVIEW_DAYS = 8;
const preview = defineRoute({
  ...READ,
  method: 'post',
  path: '/maintenance/preview',
  summary: 'The next days of a rule, before it is kept',
  description:
    'At most eight. In a month without a 31st the last day of the month counts; `BYMONTHDAY=-1` is the last day of every month.',
  idempotent: false,
  body: z.strictObject({
    company: z.uuid(),
    rule: FIELDS.rule.unwrap(),
    startsOn: dayText,
    anchor: FIELDS.anchor,
  }),
  response: z.object({ days: z.array(day) }),
  example: {
    by: 'admin',
    body: ({ id }) => ({
      company: id,
      rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
      startsOn: '2036-12-01',
      anchor: 'scheduled',
    }),
  },
  handler: ({ actor, body }) => {
    if (!READ_PLANS.some((capability) => hasCapability(actor, body.company, capability)))
      throw notVisible('companies', body.company);
    const rule = planRule(body.rule);
    if (rule === null) throw refusal('MAINTENANCE_RULE_INVALID', 400, {}, { field: 'rule' });
    const { startsOn, anchor } = body;
    const yesterday = addDays(dayIn(new Date(), 'UTC'), -1);
    const first = addDays(startsOn, -1);
    const after = first > yesterday ? first : yesterday;
    return Promise.resolve({
      days: comingDays({ rule, startsOn, anchor }, { after, most: PREVIEW_DAYS }),
    });
  },
});

const make = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/maintenance/plans',
  summary: 'Make a maintenance plan',
  description:
    'By `calendar`: a rule of RFC 5545 without a start or hours, counted in the days of the site. By `meter`: a job each time the meter has gone on by `everyUnits`. Jobs are made `leadDays` ahead, once each.',
  body: z.strictObject({
    company: z.uuid(),
    ...FIELDS,
    equipment: FIELDS.equipment.default(null),
    rule: FIELDS.rule.default(null),
    startsOn: FIELDS.startsOn.default(null),
    starts: FIELDS.starts.default('09:00'),
    anchor: FIELDS.anchor.default('scheduled'),
    meter: FIELDS.meter.default(null),
    everyUnits: FIELDS.everyUnits.default(null),
    outstanding: FIELDS.outstanding.default('skip'),
    leadDays: FIELDS.leadDays.default(14),
    instructions: FIELDS.instructions.default(null),
    taskTitles: FIELDS.taskTitles.default([]),
    taskTemplates: FIELDS.taskTemplates.default([]),
    priority: FIELDS.priority.default('normal'),
    site: FIELDS.site.default(null),
    client: FIELDS.client.default(null),
    customerName: FIELDS.customerName.default(null),
    addressText: FIELDS.addressText.default(null),
  }),
  status: 201,
  response: saved,
  example: {
    by: 'admin',
    body: ({ id, row }) => ({
      company: id,
      name: 'Pump service',
      equipment: row('equipment').id,
      trigger: 'calendar',
      rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
      startsOn: '2036-12-01',
      workType: row('work_types').id,
      title: 'Service the pump',
    }),
  },
  handler: ({ knex, actor, body }) => inTransaction(knex, actor, (ctx) => makePlan(ctx, body)),
});

const change = defineRoute({
  ...KEEP,
  method: 'patch',
  path: '/maintenance/plans/:id',
  summary: 'Change, pause, continue or end a plan',
  description: 'Holds for the jobs that are not made yet; jobs that were made stay.',
  params: byId,
  body: z.strictObject({ ...FIELDS, state: values(PLAN_STATES), version: z.int() }).partial(),
  response: saved,
  example: { by: 'admin', id: 'maintenance_plans', body: { state: 'paused' } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      changePlan(ctx, { ...body, id: params.id, version: body.version ?? ifMatch }),
    ),
});

const edit = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/maintenance/plans/:id/dates',
  summary: 'Move one date of a plan, leave it out, or take that back',
  description:
    '`occursOn` is the day of the rule, also where it was moved. Once its job is made, the job is changed instead.',
  params: byId,
  body: z.strictObject({
    occursOn: dayText,
    action: z.enum(['move', 'skip', 'restore']),
    dueOn: dayText.optional(),
    reason: z.string().trim().min(3).max(255).optional(),
  }),
  response: occurrence
    .pick({ dueOn: true })
    .extend({ occursOn: day, state: z.enum(['planned', 'skipped']), made: z.int() }),
  example: {
    by: 'admin',
    id: ({ row }) => String(row('maintenance_occurrences').plan),
    body: { occursOn: '2036-12-01', action: 'skip', reason: 'Closed' },
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => editOccurrence(ctx, { ...body, plan: params.id })),
});

const now = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/maintenance/plans/:id/generate',
  summary: 'Make the next job of a plan now',
  params: byId,
  response: done,
  example: { by: 'admin', id: 'maintenance_plans' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => generateNow(ctx, params.id)),
});

export const planRoutes: readonly Route[] = [list, one, preview, make, change, edit, now];
