import {
  MESSAGE_AUDIENCES,
  MESSAGE_MAIL_STATES,
} from '../../../extensions/domain/messages/choices.ts';
import {
  boolean,
  choice,
  defineCollection,
  instant,
  integer,
  reference,
  string,
  text,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { MESSAGE_WORDS } from './words.ts';

export const orderMessages = defineCollection({
  name: 'order_messages',
  domain: 'work',
  label: 'Messages of orders',
  singular: 'Message of an order',
  note: 'Words about an order, for the team or for the client.',
  icon: 'forum',
  tenancy: 'company',
  display: '{{work_order.number}} · {{body}}',
  list: {
    columns: ['work_order', 'body', 'audience', 'technician', 'author_name', 'created_at'],
    sort: '-created_at',
  },
  tracking: 'none',
  events: { omit: ['body'], named: [{ field: 'withdrawn_at', set: 'withdrawn' }] },
  words: MESSAGE_WORDS,
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order that it belongs to.',
    }),
    audience: choice(MESSAGE_AUDIENCES, {
      required: true,
      readonly: true,
      default: 'internal',
      label: 'For whom',
      note: 'The team, or the client by mail.',
    }),
    body: text({
      required: true,
      readonly: true,
      default: '',
      label: 'Text',
      note: 'What was written; empty once it is withdrawn.',
    }),
    technician: reference('technicians', {
      readonly: true,
      note: 'Who wrote it, as a technician.',
    }),
    author_name: string({
      readonly: true,
      label: 'Name of the writer',
      note: 'Who wrote it without an account: by a link or by mail.',
    }),
    evidence: reference('evidence', {
      readonly: true,
      onDelete: 'set null',
      note: 'A picture that belongs to it.',
    }),
    mail: reference('mails', {
      readonly: true,
      onDelete: 'set null',
      note: 'The mail by which it came.',
    }),
    mail_to: string({
      length: 320,
      readonly: true,
      label: 'Mailed to',
      note: 'Address that it is mailed to.',
    }),
    mail_state: choice(MESSAGE_MAIL_STATES, {
      readonly: true,
      note: 'What became of its mail.',
    }),
    edited_at: instant({ readonly: true, note: 'When its writer changed it.' }),
    withdrawn_at: instant({ readonly: true, note: 'When its writer took it back.' }),
    client_ref: string({
      length: 64,
      readonly: true,
      hidden: true,
      label: 'Client reference',
      note: 'The device’s id of the message; sending it twice counts once.',
    }),
  },
  indexes: [['company', 'work_order', 'created_at']],
  access: READ_BY_OFFICE,
});

export const messageMentions = defineCollection({
  name: 'message_mentions',
  domain: 'work',
  label: 'Mentions',
  singular: 'Mention',
  note: 'Somebody whom a message calls.',
  icon: 'alternate_email',
  tenancy: 'company',
  display: '{{person.first_name}} {{person.last_name}}',
  hidden: true,
  tracking: 'none',
  events: false,
  fields: {
    message: reference('order_messages', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The message.',
    }),
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who is called.',
    }),
  },
  unique: [['company', 'message', 'person']],
  access: READ_BY_OFFICE,
});

export const messageReads = defineCollection({
  name: 'message_reads',
  domain: 'work',
  label: 'Read marks',
  singular: 'Read mark',
  note: 'How many messages of an order somebody who takes part has not read.',
  icon: 'mark_chat_unread',
  tenancy: 'company',
  display: '{{work_order.number}}',
  hidden: true,
  tracking: 'none',
  events: false,
  list: { columns: ['work_order', 'unread', 'is_mentioned'], sort: '-unread' },
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The order that it belongs to.',
    }),
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who takes part.',
    }),
    read_at: instant({ readonly: true, note: 'When he last read the thread.' }),
    unread: integer({
      required: true,
      readonly: true,
      default: 0,
      note: 'Messages of others since then.',
    }),
    is_mentioned: boolean({
      readonly: true,
      label: 'Mentioned',
      note: 'One of them calls him.',
    }),
  },
  unique: [['company', 'work_order', 'person']],
  indexes: [['person', 'unread']],
  // Everybody's own, by our routes alone.
  access: {},
});
