import { z } from 'zod';
import { lockCase, stillVisible } from '../lifecycle/index.ts';
import { inTransaction } from '../platform/context.ts';
import { notVisible } from '../platform/errors.ts';
import { deviceInstant, instantText } from '../platform/instant-text.ts';
import { languageOfCaller } from '../platform/language.ts';
import { assertOwn } from '../platform/own-row.ts';
import { mayRead } from '../platform/read-rights.ts';
import { bytes, defineRoute, rawReply, type Route } from '../platform/route.ts';
import { answerList, orderForms, savedAnswers } from './shapes.ts';
import { exportAnswers } from './use-cases/export-answers.ts';
import { listAnswers } from './use-cases/list-answers.ts';
import { saveAnswers } from './use-cases/save-answers.ts';
import { showOrderForms } from './use-cases/show-order-forms.ts';

const FORMS = { tags: ['Forms'] } as const;
const Id = z.object({ id: z.uuid() });

const filter = {
  search: z.string().trim().min(1).max(100).optional(),
  since: instantText.optional(),
  until: instantText.optional(),
  status: z.enum(['started', 'submitted']).optional(),
  field: z.string().min(1).max(80).optional(),
  value: z.string().max(255).optional(),
  min: z.coerce.number().min(-1e12).max(1e12).optional(),
  max: z.coerce.number().min(-1e12).max(1e12).optional(),
};

const list = defineRoute({
  ...FORMS,
  method: 'get',
  path: '/forms/:id/answers',
  summary: 'What was filled in, the newest first, 50 at a time',
  description:
    '`search` looks in every answer, the order and the customer; `field` with `value`, or with `min` ' +
    'and `max`, in one answer.',
  access: ['orders-read'],
  params: Id,
  query: z.object({ ...filter, cursor: z.string().max(500).optional() }),
  response: answerList,
  example: { by: 'dispatcher', id: 'forms' },
  handler: async ({ knex, actor, params, query, schema, accountability }) => {
    if (!(await mayRead('form_answers', { database: knex, schema, accountability })))
      throw notVisible('forms', params.id);
    return listAnswers(knex, actor, { ...query, form: params.id });
  },
});

const file = defineRoute({
  ...FORMS,
  method: 'get',
  path: '/forms/:id/answers/export',
  summary: 'What was filled in, as CSV or as a workbook',
  access: ['orders-read'],
  ratePerMinute: 20,
  params: Id,
  query: z.object({ ...filter, format: z.enum(['csv', 'xlsx']).default('csv') }),
  response: bytes('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  example: { by: 'dispatcher', id: 'forms' },
  handler: async ({ knex, actor, params, query, schema, accountability, req }) => {
    if (!(await mayRead('form_answers', { database: knex, schema, accountability })))
      throw notVisible('forms', params.id);
    const made = await exportAnswers(
      knex,
      actor,
      { ...query, form: params.id },
      await languageOfCaller(knex, req),
    );
    return rawReply((res) => {
      res.setHeader('Content-Disposition', `attachment; filename="${made.name}"`);
      res.type(made.type).send(made.content);
    });
  },
});

const ofOrder = defineRoute({
  ...FORMS,
  method: 'get',
  path: '/orders/:id/forms',
  summary: 'What an order asks to be filled in, and what was',
  access: ['orders-read'],
  params: Id,
  response: orderForms,
  example: { by: 'dispatcher', id: 'work_orders' },
  handler: async ({ knex, actor, params, schema, accountability }) => {
    if (!(await mayRead('form_answers', { database: knex, schema, accountability })))
      throw notVisible('work_orders', params.id);
    return showOrderForms(knex, actor, params.id);
  },
});

const fill = defineRoute({
  ...FORMS,
  method: 'post',
  path: '/orders/:id/forms',
  summary: 'Fill in a form for an order, or go on with one',
  description:
    '`answer` is an id that the caller makes: the same for every save of one filling. With `submit` ' +
    'everything must be right, and nothing changes any more.',
  access: ['orders-transition'],
  params: Id,
  body: z.object({
    answer: z.uuid(),
    version: z.uuid(),
    task: z.uuid().nullish(),
    answers: z.record(z.string().max(80), z.unknown()),
    startedAt: deviceInstant.nullish(),
    submit: z.boolean().default(false),
  }),
  maxBodyBytes: 256 * 1024,
  response: savedAnswers.omit({ replayed: true }),
  askAgain: stillVisible,
  example: {
    by: 'dispatcher',
    id: 'work_orders',
    body: ({ row }) => ({
      answer: '0197a0b0-0000-7000-8000-000000000001',
      version: row('form_versions').id,
      answers: {},
    }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, async (ctx) => {
      const item = await lockCase(ctx, params.id);
      assertOwn(ctx.actor, item.order, {
        collection: 'work_orders',
        id: params.id,
        capability: 'orders-transition',
      });
      return saveAnswers(ctx, item, {
        ...body,
        task: body.task ?? null,
        startedAt: body.startedAt ?? null,
        occurredAt: null,
        clientRef: null,
      });
    }),
});

export const answerRoutes: readonly Route[] = [list, file, ofOrder, fill];
