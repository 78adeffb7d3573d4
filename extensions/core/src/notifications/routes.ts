import { z } from 'zod';
import {
  DELIVERY_STATES,
  isClockTime,
  MAIL_WISHES,
  MOST_ESCALATION_DAYS,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  notificationSettingsOf,
  sampleOf,
} from '../../../domain/notifications/index.ts';
import { isTimeZone } from '../../../domain/kernel/time.ts';
import { LANGUAGES } from '../../../domain/words/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { languageOfCaller } from '../platform/language.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { sharedEngine } from '../worker/pdf/template/shared-engine.ts';
import { checkText } from './check-text.ts';
import { companyFor } from './company.ts';
import { fillTemplate, fillWithSecret, localeFor, type Render } from './templates.ts';
import { listDeliveries } from './use-cases/list-deliveries.ts';
import { listTemplates } from './use-cases/list-templates.ts';
import { readMine } from './use-cases/read-mine.ts';
import { saveMine } from './use-cases/save-mine.ts';
import { saveSettings } from './use-cases/save-settings.ts';
import { resetTemplate, saveTemplate } from './use-cases/save-template.ts';
import { sendAgain, sendAllAgain } from './use-cases/send-again.ts';

const TAGS = ['Notifications'];
const KEEPER = { tags: TAGS, access: ['notifications'] } as const;
const capability = 'notifications';

const valuesOf = <V extends string>(list: readonly { value: V }[]) =>
  z.enum(list.map(({ value }) => value) as [V, ...V[]]);
const kind = valuesOf(NOTIFICATION_KINDS);
const channel = valuesOf(NOTIFICATION_CHANNELS);
const mailWish = valuesOf(MAIL_WISHES);
const deliveryState = valuesOf(DELIVERY_STATES);
const language = z.enum(LANGUAGES);
const clock = z.string().refine(isClockTime, 'VALUE.time');
const company = z.uuid().optional();
const query = z.object({ company });

const wish = z.object({ kind, mail: mailWish, inbox: z.boolean() });
const times = z.object({
  quietFrom: z.string().nullable(),
  quietUntil: z.string().nullable(),
  digestAt: z.string(),
  timeZone: z.string().nullable(),
});
const mineShape = z.object({
  company: z.uuid(),
  companyZone: z.string(),
  hasMail: z.boolean(),
  times,
  kinds: z.array(wish),
});

const mine = defineRoute({
  method: 'get',
  path: '/notifications/mine',
  summary: 'How one is told of things in a company',
  tags: TAGS,
  access: 'user',
  query,
  response: mineShape,
  example: { by: 'technician', query: ofCompany },
  handler: async ({ knex, actor, query: { company: wanted } }) =>
    await readMine(knex, await companyFor(knex, actor, { wanted }), actor.userId),
});

const saveOwn = defineRoute({
  method: 'put',
  path: '/notifications/mine',
  summary: 'Say how one wants to be told of things',
  description: 'Kinds that are not named stay as they are.',
  tags: TAGS,
  access: 'user',
  body: z.object({
    company,
    times: z.object({
      quietFrom: clock.nullable(),
      quietUntil: clock.nullable(),
      digestAt: clock,
      timeZone: z.string().max(64).refine(isTimeZone, 'VALUE.timeZone').nullable(),
    }),
    kinds: z.array(wish).max(NOTIFICATION_KINDS.length).default([]),
  }),
  response: mineShape,
  example: {
    by: 'technician',
    body: ({ id }) => ({
      company: id,
      times: { quietFrom: '20:00', quietUntil: '07:00', digestAt: '17:00', timeZone: null },
      kinds: [{ kind: 'task_overdue', mail: 'digest', inbox: true }],
    }),
  },
  handler: ({ knex, actor, body: { company: wanted, ...input } }) =>
    inTransaction(knex, actor, async (ctx) =>
      saveMine(ctx, await companyFor(ctx.trx, actor, { wanted }), input),
    ),
});

const which = { company, kind, channel, language };
const text = {
  subject: z.string().trim().min(1).max(500),
  body: z.string().trim().min(1).max(20_000),
};
const EXAMPLE_TEXT = { subject: 'Task: {{task.title}}', body: '{{task.title}}\n{{link}}' };
const exampleWhich = { kind: 'task_assigned', channel: 'mail', language: 'en' };

const templates = defineRoute({
  ...KEEPER,
  method: 'get',
  path: '/notifications/templates',
  summary: 'Texts of a company by kind, way and language, with what each may name',
  query,
  response: z.object({
    company: z.uuid(),
    kinds: z.array(
      z.object({
        kind,
        fields: z.array(z.object({ path: z.string(), example: z.string(), isList: z.boolean() })),
        texts: z.array(
          z.object({
            ...{ channel, language, subject: z.string(), body: z.string(), isOwn: z.boolean() },
          }),
        ),
      }),
    ),
  }),
  example: { by: 'admin', query: ofCompany },
  handler: async ({ knex, actor, query: { company: wanted } }) => {
    const { id } = await companyFor(knex, actor, { wanted, capability });
    return { company: id, kinds: await listTemplates(knex, id) };
  },
});

const template = defineRoute({
  ...KEEPER,
  method: 'put',
  path: '/notifications/templates',
  summary: 'Say something in the own words of a company',
  description:
    'Handlebars over text. What names something that there is not is refused with its name.',
  body: z.object({ ...which, ...text }),
  response: z.object({ isOwn: z.boolean() }),
  example: {
    by: 'admin',
    body: ({ id }) => ({ company: id, ...exampleWhich, ...EXAMPLE_TEXT }),
  },
  handler: async ({ knex, actor, body: { company: wanted, ...input } }) => {
    const { id } = await companyFor(knex, actor, { wanted, capability });
    await checkText(input.kind, input, actor.userId);
    await inTransaction(knex, actor, (ctx) => saveTemplate(ctx, id, input));
    return { isOwn: true };
  },
});

const reset = defineRoute({
  ...KEEPER,
  method: 'post',
  path: '/notifications/templates/reset',
  summary: 'Go back to the text of the product',
  body: z.object(which),
  response: z.object({ isOwn: z.boolean() }),
  example: { by: 'admin', body: ({ id }) => ({ company: id, ...exampleWhich }) },
  handler: async ({ knex, actor, body: { company: wanted, ...input } }) => {
    const { id } = await companyFor(knex, actor, { wanted, capability });
    await inTransaction(knex, actor, (ctx) => resetTemplate(ctx, id, input));
    return { isOwn: false };
  },
});

const preview = defineRoute({
  ...KEEPER,
  method: 'post',
  path: '/notifications/templates/preview',
  summary: 'A text filled with an example',
  body: z.object({ ...which, ...text }),
  idempotent: false,
  ratePerMinute: 240,
  response: z.object({ subject: z.string(), body: z.string() }),
  example: {
    by: 'admin',
    body: ({ id }) => ({ company: id, ...exampleWhich, ...EXAMPLE_TEXT }),
  },
  handler: async ({ knex, actor, body: { company: wanted, ...input } }) => {
    const { id, name, timeZone } = await companyFor(knex, actor, { wanted, capability });
    await checkText(input.kind, input, actor.userId);
    const row = await knex('companies').where({ id }).first<{ locale: string }>('locale');
    const locale = localeFor(input.language, row?.locale ?? '');
    const sample = sampleOf(input.kind);
    const data = { ...sample, company: name, timeZone, locale };
    const render: Render = (filled) => sharedEngine.render({ company: id, ...filled });
    // As it will be sent: this one has a link that is its reader's alone.
    return input.kind === 'approval_waiting' && input.channel === 'mail'
      ? await fillWithSecret(render, input, { data, link: String(sample['link']) })
      : await fillTemplate(render, input, data);
  },
});

const deliveries = defineRoute({
  ...KEEPER,
  method: 'get',
  path: '/notifications/deliveries',
  summary: 'Who was told of what, newest first, with what became of it',
  query: z.object({
    company,
    state: z.enum([...deliveryState.options, 'trouble']).optional(),
    kind: kind.optional(),
    search: z.string().trim().min(1).max(100).optional(),
    before: z.uuid().optional(),
  }),
  response: z.object({
    company: z.uuid(),
    deliveries: z.array(
      z.object({
        ...{ id: z.uuid(), person: z.string(), kind, channel, state: deliveryState },
        ...{ subject: z.string().nullable(), tries: z.int(), nextTryAt: instant.nullable() },
        ...{ reason: z.string().nullable(), serverSaid: z.string().nullable() },
        ...{ sentAt: instant.nullable(), createdAt: instant, inDigest: z.boolean() },
      }),
    ),
    next: z.uuid().nullable(),
  }),
  example: { by: 'admin', query: ofCompany, showsNothing: emptyList('deliveries') },
  handler: async ({ knex, actor, query: { company: wanted, ...filter }, req }) => {
    const { id } = await companyFor(knex, actor, { wanted, capability });
    const words = await languageOfCaller(knex, req);
    return { company: id, ...(await listDeliveries(knex, { company: id, ...filter }, words)) };
  },
});

const again = defineRoute({
  ...KEEPER,
  method: 'post',
  path: '/notifications/deliveries/:id/send-again',
  summary: 'Send again what failed',
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid() }),
  example: { by: 'admin', id: 'notification_deliveries' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => sendAgain(ctx, params.id)),
});

const allAgain = defineRoute({
  ...KEEPER,
  method: 'post',
  path: '/notifications/send-again',
  summary: 'Send again everything of a company that failed, a thousand at most',
  body: z.object({ company }),
  response: z.object({ count: z.int() }),
  example: { by: 'admin', body: ({ id }) => ({ company: id }) },
  handler: ({ knex, actor, body: { company: wanted } }) =>
    inTransaction(knex, actor, async (ctx) =>
      sendAllAgain(ctx, (await companyFor(ctx.trx, actor, { wanted, capability })).id),
    ),
});

const settingsShape = z.object({
  remindAt: z.string(),
  zone: z.enum(['company', 'utc']),
  escalateAfterDays: z.int().nullable(),
});
const settings = defineRoute({
  ...KEEPER,
  method: 'get',
  path: '/notifications/settings',
  summary: 'When a company tells what it tells once a day',
  query,
  response: settingsShape.extend({ company: z.uuid(), companyZone: z.string() }),
  example: { by: 'admin', query: ofCompany },
  handler: async ({ knex, actor, query: { company: wanted } }) => {
    const found = await companyFor(knex, actor, { wanted, capability });
    return {
      ...notificationSettingsOf(found.settings),
      ...{ company: found.id, companyZone: found.timeZone },
    };
  },
});
const saveCompany = defineRoute({
  ...KEEPER,
  method: 'put',
  path: '/notifications/settings',
  summary: 'Say when a company tells what it tells once a day',
  body: z.object({
    company,
    remindAt: clock,
    zone: z.enum(['company', 'utc']),
    escalateAfterDays: z.int().min(1).max(MOST_ESCALATION_DAYS).nullable(),
  }),
  response: settingsShape,
  example: {
    by: 'admin',
    body: ({ id }) => ({ company: id, remindAt: '07:00', zone: 'company', escalateAfterDays: 3 }),
  },
  handler: ({ knex, actor, body: { company: wanted, ...input } }) =>
    inTransaction(knex, actor, async (ctx) =>
      saveSettings(ctx, (await companyFor(ctx.trx, actor, { wanted, capability })).id, input),
    ),
});

export const routes: readonly Route[] = [
  ...[mine, saveOwn, templates, template, reset, preview],
  ...[deliveries, again, allAgain, settings, saveCompany],
];
