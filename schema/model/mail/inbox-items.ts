import { MAIL_KINDS } from '../../../extensions/domain/intake/choices.ts';
import { INBOX_ITEM_STATUSES } from '../../../extensions/domain/mail/choices.ts';
import {
  choice,
  defineCollection,
  instant,
  json,
  reference,
  string,
  text,
  user,
} from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE } from '../fields.ts';

export const inboxItems = defineCollection({
  name: 'inbox_items',
  domain: 'intake',
  label: 'Inbox items',
  singular: 'Inbox item',
  note: 'What a mail asks for that is no new work order: applied to an order, kept until somebody consumes it, or waiting for a person with the reason why.',
  icon: 'move_to_inbox',
  tenancy: 'company',
  display: '{{kind}} · {{summary}}',
  list: {
    columns: ['created_at', 'kind', 'summary', 'work_order', 'status', 'reason_message'],
    sort: '-created_at',
  },
  tracking: 'activity',
  events: {
    named: [
      {
        field: 'status',
        to: { open: 'reopened', applied: 'applied', stored: 'stored', dismissed: 'dismissed' },
      },
    ],
  },
  versioned: true,
  fields: {
    kind: choice(MAIL_KINDS, { required: true, readonly: true, note: 'What is asked for.' }),
    status: choice(INBOX_ITEM_STATUSES, {
      required: true,
      default: 'open',
      readonly: true,
      note: 'What became of it.',
    }),
    mail: reference('mails', { readonly: true, note: 'The mail it came with.' }),
    session: reference('parse_sessions', { readonly: true, note: 'The session it was read in.' }),
    summary: string({ readonly: true, note: 'In a few words.' }),
    values: json({
      ...CODE,
      readonly: true,
      default: {},
      note: 'The values read, in normal form.',
    }),
    sources: json({
      ...CODE,
      readonly: true,
      default: {},
      note: 'The line or cell each value came from.',
    }),
    service_id: string({ length: 64, readonly: true, note: 'Service id, for search.' }),
    work_order: reference('work_orders', { readonly: true, note: 'The order it is about.' }),
    building: reference('buildings', { readonly: true, note: 'The building it is about.' }),
    reason_code: string({ length: 64, readonly: true, note: 'Why it waits for a person.' }),
    reason_message: text({
      interface: 'input-multiline',
      readonly: true,
      note: 'The same in words.',
    }),
    effect: json({
      ...CODE,
      readonly: true,
      note: 'What was done: the state reached, the rows written.',
    }),
    consumed_by: string({
      length: 64,
      readonly: true,
      note: 'What took it up later, e.g. a payment.',
    }),
    decided_at: instant({ readonly: true, note: 'When it was applied or dismissed.' }),
    decided_by: user({ readonly: true, note: 'Who decided; empty when the rules did.' }),
    decision_note: string({ width: 'full', readonly: true, note: 'What the person wrote.' }),
  },
  indexes: [
    ['company', 'status', 'created_at'],
    ['company', 'kind', 'created_at'],
    ['company', 'work_order'],
  ],
  searchable: ['service_id', 'summary'],
  access: grant({ read: ['admin', 'manager', 'intake', 'auditor', 'finance'] }),
});
