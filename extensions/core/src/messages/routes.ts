import { z } from 'zod';
import {
  LONGEST_MESSAGE,
  MESSAGE_AUDIENCES,
  MESSAGE_MAIL_STATES,
} from '../../../domain/messages/index.ts';
import { stillVisible } from '../lifecycle/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { emptyList } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { editMessage, withdrawMessage } from './use-cases/change-message.ts';
import { listMessages } from './use-cases/list-messages.ts';
import { markRead } from './use-cases/mark-read.ts';
import { showInbox } from './use-cases/show-inbox.ts';
import { MESSAGE_WRITERS, writeMessage } from './use-cases/write-message.ts';

const TAGS = ['Messages'];
const READ = { tags: TAGS, access: ['orders-read', 'field-work'] } as const;
const WRITE = { tags: TAGS, access: MESSAGE_WRITERS } as const;
const byId = z.object({ id: z.uuid() });
const words = z.string().trim().min(1).max(LONGEST_MESSAGE);
const values = <T extends string>(choices: readonly { value: T }[]) =>
  z.enum(choices.map(({ value }) => value) as [T, ...T[]]);
const person = z.object({ id: z.uuid(), name: z.string() });
const changed = z.object({ id: z.uuid() });

const list = defineRoute({
  ...READ,
  method: 'get',
  path: '/orders/:id/messages',
  summary: 'The thread of an order',
  description:
    'The last messages, the newest first, and how many the caller has not read. `people` are those who may be called; `addresses` those of the client.',
  params: byId,
  response: z.object({
    readAt: instant.nullable(),
    unread: z.int(),
    isMentioned: z.boolean(),
    isCut: z.boolean(),
    messages: z.array(
      z.object({
        id: z.uuid(),
        audience: values(MESSAGE_AUDIENCES),
        text: z.string(),
        by: z.string().nullable(),
        isByMail: z.boolean(),
        photo: z.uuid().nullable(),
        mail: z.uuid().nullable(),
        mailTo: z.string().nullable(),
        mailState: values(MESSAGE_MAIL_STATES).nullable(),
        mentions: z.array(person),
        at: instant,
        editedAt: instant.nullable(),
        isWithdrawn: z.boolean(),
        isMine: z.boolean(),
        canEdit: z.boolean(),
        canWithdraw: z.boolean(),
      }),
    ),
    people: z.array(person),
    addresses: z.array(z.object({ address: z.string(), name: z.string() })),
    can: z.object({ write: z.boolean(), writeToClient: z.boolean() }),
  }),
  example: { by: 'dispatcher', id: 'work_orders' },
  handler: ({ knex, actor, env, params }) => listMessages({ knex, actor, env }, params.id),
});

const write = defineRoute({
  ...WRITE,
  method: 'post',
  path: '/orders/:id/messages',
  summary: 'Write into the thread of an order',
  description:
    'To the team, or with `to` by mail to the client, whose answer comes back into the thread. `mentions` are people who see the order. Sent again with the same `clientRef` it counts once.',
  params: byId,
  body: z.strictObject({
    text: words,
    to: z.email().max(320).nullish(),
    mentions: z.array(z.uuid()).max(50).default([]),
    clientRef: z.string().min(8).max(64).nullish(),
  }),
  status: 201,
  response: z.object({ id: z.uuid(), replayed: z.boolean() }),
  askAgain: stillVisible,
  example: { by: 'dispatcher', id: 'work_orders', body: { text: 'The key is with the guard.' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      writeMessage(ctx, params.id, {
        ...body,
        to: body.to ?? null,
        clientRef: body.clientRef ?? null,
      }),
    ),
});

const read = defineRoute({
  ...READ,
  method: 'post',
  path: '/orders/:id/messages/read',
  summary: 'Mark the thread of an order as read',
  description: 'With `upTo`, the last message that was shown, what came after it stays unread.',
  params: byId,
  idempotent: false,
  body: z.object({ upTo: z.uuid().optional() }),
  response: z.object({ order: z.uuid() }),
  example: { by: 'dispatcher', id: 'work_orders' },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => markRead(ctx, params.id, body.upTo)),
});

const edit = defineRoute({
  ...WRITE,
  method: 'patch',
  path: '/order-messages/:id',
  summary: 'Change what one wrote',
  description: 'Its writer may, for fifteen minutes, unless it was mailed.',
  params: byId,
  idempotent: false,
  body: z.strictObject({ text: words }),
  response: changed,
  example: { by: 'dispatcher', id: 'order_messages', body: { text: 'It is with the caretaker.' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => editMessage(ctx, params.id, body.text)),
});

const withdraw = defineRoute({
  ...WRITE,
  method: 'post',
  path: '/order-messages/:id/withdraw',
  summary: 'Take back what one wrote',
  description: 'That there was a message is seen, what it said is not. What was mailed stays.',
  params: byId,
  idempotent: false,
  response: changed,
  example: { by: 'dispatcher', id: 'order_messages' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => withdrawMessage(ctx, params.id)),
});

const inbox = defineRoute({
  ...READ,
  method: 'get',
  path: '/messages',
  summary: 'Threads in which the caller takes part',
  description: 'Those with something unread first. A hundred at most.',
  query: z.object({
    company: z.uuid().optional(),
    show: z.enum(['unread', 'all']).default('unread'),
  }),
  response: z.object({
    threads: z.array(
      z.object({
        order: z.uuid(),
        number: z.string(),
        customerName: z.string().nullable(),
        company: z.uuid(),
        unread: z.int(),
        isMentioned: z.boolean(),
        last: z.object({ text: z.string(), by: z.string().nullable(), at: instant }).nullable(),
      }),
    ),
  }),
  example: {
    by: 'dispatcher',
    query: ({ id }) => ({ company: id, show: 'all' }),
    showsNothing: emptyList('threads'),
  },
  handler: async ({ knex, actor, query }) => ({ threads: await showInbox(knex, actor, query) }),
});

export const routes: readonly Route[] = [list, write, read, edit, withdraw, inbox];
