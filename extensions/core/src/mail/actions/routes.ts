import { emptyList, ofCompany } from '../../platform/route-example.ts';
import { z } from 'zod';
import { instantText } from '../../platform/instant-text.ts';
import { INBOX_ITEM_STATUSES } from '../../../../domain/mail/index.ts';
import { MAIL_KINDS } from '../../../../domain/intake/index.ts';
import { inTransaction } from '../../platform/context.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { idParam, REVIEW, TAGS } from '../../intake/index.ts';
import { acted, item, itemInFull } from './answers.ts';
import { applyItem } from './use-cases/apply-item.ts';
import { dismissItem } from './use-cases/dismiss-item.ts';
import { listItems } from './use-cases/list-items.ts';
import { readItem } from './use-cases/read-item.ts';

const READ = ['intake-review', 'audit-read'] as const;
const listOf = (choices: readonly { value: string }[]) =>
  z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.enum(choices.map(({ value }) => value))))
    .optional();

const choice = z.strictObject({
  workOrder: z.uuid().nullish(),
  building: z.union([z.uuid(), z.literal('new')]).nullish(),
  start: instantText.nullish(),
  decision: z.enum(['approved', 'rejected']).nullish(),
});
const version = z.int().optional();

const list = defineRoute({
  method: 'get',
  path: '/email/items',
  summary: 'List inbox items',
  description:
    'What mails asked for that is no new work order, newest first. `counts.status` counts everything ' +
    'that fits the search, `counts.kind` what has the statuses asked for.',
  tags: TAGS,
  access: READ,
  query: z.object({
    company: z.uuid().optional(),
    status: listOf(INBOX_ITEM_STATUSES),
    kind: listOf(MAIL_KINDS),
    search: z.string().trim().max(100).optional(),
    cursor: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    counts: z.object({
      status: z.record(z.string(), z.int()),
      kind: z.record(z.string(), z.int()),
    }),
  }),
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('items') },
  handler: ({ actor, knex, query }) => listItems(knex, actor, query),
});

const one = defineRoute({
  method: 'get',
  path: '/email/items/:id',
  summary: 'Read an inbox item with its mail, its order and what applying it would do',
  description:
    '`possible` is what `apply` with the same choices would do now, or why it would be refused. ' +
    'Nothing is changed by asking. It is null once the item is decided.',
  tags: TAGS,
  access: READ,
  params: idParam,
  query: choice,
  response: itemInFull,
  example: { by: 'intake', id: 'inbox_items' },
  handler: ({ actor, knex, params, query }) =>
    readItem(knex, actor, { id: params.id, choice: query }),
});

const apply = defineRoute({
  method: 'post',
  path: '/email/items/:id/apply',
  summary: 'Do what the mail asks for',
  description:
    'With what a person settled where the mail left it open: the order, the building (`new` for none ' +
    'of the known ones), the start of the slot, the answer. A refusal has the code and words of the ' +
    'rule that stands in the way and changes nothing. Applying twice answers with the first result.',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: choice.extend({ version }),
  response: acted,
  example: { by: 'intake', id: 'inbox_items', body: {} },
  handler: ({ actor, knex, params, body: { version: seen, ...chosen }, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      applyItem(ctx, { id: params.id, choice: chosen, version: seen ?? ifMatch }),
    ),
});

const dismiss = defineRoute({
  method: 'post',
  path: '/email/items/:id/dismiss',
  summary: 'Put an inbox item aside with a reason',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({ reason: z.string().trim().min(3).max(255), version }),
  response: itemInFull,
  example: { by: 'intake', id: 'inbox_items', body: { reason: 'Not for us' } },
  handler: async ({ actor, knex, params, body, ifMatch }) => {
    await inTransaction(knex, actor, (ctx) =>
      dismissItem(ctx, { ...body, id: params.id, version: body.version ?? ifMatch }),
    );
    return readItem(knex, actor, params);
  },
});

export const itemRoutes: readonly Route[] = [list, one, apply, dismiss];
