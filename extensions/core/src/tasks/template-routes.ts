import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { changed, templateBook } from './answers.ts';
import { template } from './schemas.ts';
import { listTemplates } from './use-cases/list-templates.ts';
import { addTemplate, editTemplate, removeTemplate } from './use-cases/save-template.ts';

const TAGS = ['Tasks'];
const ACCESS = ['task-templates'] as const;
const id = z.object({ id: z.uuid() });

const sample = ({ row }: { row: (name: string) => { readonly [column: string]: unknown } }) => ({
  workType: row('task_templates')['work_type'],
  state: row('task_templates')['state'],
  title: 'Tidy up',
  assignRule: 'order_technician',
});

const list = defineRoute({
  method: 'get',
  path: '/task-templates',
  summary: 'Task templates of a company, with its types of work and their states',
  tags: TAGS,
  access: ACCESS,
  query: z.strictObject({ company: z.uuid() }),
  response: templateBook,
  example: { by: 'admin', query: ofCompany },
  handler: ({ knex, actor, query }) => listTemplates(knex, actor, query.company),
});

const add = defineRoute({
  method: 'post',
  path: '/task-templates',
  summary: 'Add a task template',
  tags: TAGS,
  access: ACCESS,
  body: template.extend({ company: z.uuid() }),
  status: 201,
  response: changed,
  example: { by: 'admin', body: (company) => ({ company: company.id, ...sample(company) }) },
  handler: ({ knex, actor, body: { company, ...body } }) =>
    inTransaction(knex, actor, (ctx) => addTemplate(ctx, company, body)),
});

const edit = defineRoute({
  method: 'put',
  path: '/task-templates/:id',
  summary: 'Change a task template',
  description: 'Tasks that nobody began follow, as far as nobody changed them by hand.',
  tags: TAGS,
  access: ACCESS,
  params: id,
  body: template.extend({ version: z.int().optional() }),
  response: changed,
  example: { by: 'admin', id: 'task_templates', body: sample },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => editTemplate(ctx, params.id, body)),
});

const remove = defineRoute({
  method: 'delete',
  path: '/task-templates/:id',
  summary: 'Take a task template away; tasks made from it stay',
  tags: TAGS,
  access: ACCESS,
  params: id,
  response: changed,
  example: { by: 'admin', id: 'task_templates' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => removeTemplate(ctx, params.id)),
});

export const templateRoutes: readonly Route[] = [list, add, edit, remove];
