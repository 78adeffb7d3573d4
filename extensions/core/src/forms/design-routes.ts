import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { formList, formPage, savedDraft } from './shapes.ts';
import { addUse } from './use-cases/add-use.ts';
import { changeForm } from './use-cases/change-form.ts';
import { createForm } from './use-cases/create-form.ts';
import { discardDraft } from './use-cases/discard-draft.ts';
import { listForms } from './use-cases/list-forms.ts';
import { publishForm } from './use-cases/publish-form.ts';
import { readForm } from './use-cases/read-form.ts';
import { removeUse } from './use-cases/remove-use.ts';
import { saveDraft } from './use-cases/save-draft.ts';

const FORMS = { tags: ['Forms'] } as const;
const DESIGN = { ...FORMS, access: ['forms-design'] as const };
const Id = z.object({ id: z.uuid() });
const Name = z.string().trim().min(1, 'VALUE.name').max(255);
const DEFINITION_BYTES = 512 * 1024;

const list = defineRoute({
  ...FORMS,
  method: 'get',
  path: '/forms',
  summary: 'Forms of a company',
  access: ['orders-read'],
  query: z.object({ company: z.uuid() }),
  response: formList,
  example: { by: 'dispatcher', query: ofCompany },
  handler: ({ knex, actor, query }) => listForms(knex, actor, query.company),
});

const create = defineRoute({
  ...DESIGN,
  method: 'post',
  path: '/forms',
  summary: 'Make a form with an empty draft',
  status: 201,
  body: z.object({
    company: z.uuid(),
    name: Name,
    code: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,63}$/, 'VALUE.form')
      .nullish(),
  }),
  response: z.object({ id: z.uuid(), code: z.string() }),
  example: { by: 'admin', body: ({ id }) => ({ company: id, name: 'Yearly inspection' }) },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => createForm(ctx, { ...body, code: body.code ?? null })),
});

const read = defineRoute({
  ...FORMS,
  method: 'get',
  path: '/forms/:id',
  summary: 'A form with its versions, where it is used and where it could be',
  access: ['orders-read'],
  params: Id,
  response: formPage,
  example: { by: 'dispatcher', id: 'forms' },
  handler: ({ knex, actor, params }) => readForm(knex, actor, params.id),
});

const change = defineRoute({
  ...DESIGN,
  method: 'patch',
  path: '/forms/:id',
  summary: 'Rename a form, or ask for it no longer',
  params: Id,
  body: z.object({ name: Name.optional(), isActive: z.boolean().optional() }),
  response: z.object({ id: z.uuid(), name: z.string(), isActive: z.boolean() }),
  example: { by: 'admin', id: 'forms', body: { isActive: true } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => changeForm(ctx, { form: params.id, ...body })),
});

const draft = defineRoute({
  ...DESIGN,
  method: 'put',
  path: '/forms/:id/draft',
  summary: 'Write the draft of a form',
  description:
    'What is only unfinished comes back as `problems`; a rule that cannot run or costs too much is ' +
    'refused. `version` is that of the draft that was looked at.',
  params: Id,
  body: z.object({
    definition: z.record(z.string(), z.unknown()),
    version: z.int().nullish(),
  }),
  maxBodyBytes: DEFINITION_BYTES,
  response: savedDraft,
  example: {
    by: 'admin',
    id: 'forms',
    body: { definition: { fields: [{ key: 'seen', kind: 'yes_no', label: 'Seen' }] } },
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      saveDraft(ctx, {
        form: params.id,
        definition: body.definition,
        version: body.version ?? null,
      }),
    ),
});

const publish = defineRoute({
  ...DESIGN,
  method: 'post',
  path: '/forms/:id/publish',
  summary: 'Publish the draft of a form: it is what is filled in from now on',
  params: Id,
  body: z.object({ version: z.int().nullish() }),
  response: z.object({ id: z.uuid(), number: z.int() }),
  example: { by: 'admin', id: 'forms', body: {} },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      publishForm(ctx, { form: params.id, version: body.version ?? null }),
    ),
});

const discard = defineRoute({
  ...DESIGN,
  method: 'post',
  path: '/forms/:id/discard-draft',
  summary: 'Forget the draft of a form that has a version',
  params: Id,
  response: Id,
  example: { by: 'admin', id: 'forms', body: {} },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => discardDraft(ctx, params.id)),
});

const use = defineRoute({
  ...DESIGN,
  method: 'post',
  path: '/forms/:id/uses',
  summary: 'Say where a form is asked for',
  description:
    'One of `workType`, `taskTemplate` and `task`; with none of them every order asks for it. `state` ' +
    'is the code of a state of the work type from which on it does.',
  params: Id,
  status: 201,
  body: z.object({
    kind: z.enum(['required', 'optional']),
    workType: z.uuid().nullish(),
    state: z.string().min(1).max(64).nullish(),
    taskTemplate: z.uuid().nullish(),
    task: z.uuid().nullish(),
  }),
  response: Id,
  example: {
    by: 'admin',
    id: 'forms',
    body: ({ row }) => ({ kind: 'optional', workType: row('work_types').id }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      addUse(ctx, {
        form: params.id,
        kind: body.kind,
        workType: body.workType ?? null,
        state: body.state ?? null,
        taskTemplate: body.taskTemplate ?? null,
        task: body.task ?? null,
      }),
    ),
});

const unuse = defineRoute({
  ...DESIGN,
  method: 'delete',
  path: '/forms/uses/:id',
  summary: 'Ask for a form there no longer',
  params: Id,
  response: Id,
  example: { by: 'admin', id: 'form_uses' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => removeUse(ctx, params.id)),
});

export const designRoutes: readonly Route[] = [
  list,
  create,
  read,
  change,
  draft,
  publish,
  discard,
  use,
  unuse,
];
