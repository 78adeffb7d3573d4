import { MAIL_KINDS, SESSION_SOURCES } from '../../../extensions/domain/intake/choices.ts';
import { MAIL_STATES } from '../../../extensions/domain/mail/choices.ts';
import {
  boolean,
  choice,
  defineCollection,
  file,
  instant,
  integer,
  json,
  reference,
  string,
  text,
  user,
} from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE } from '../fields.ts';

export const mails = defineCollection({
  name: 'mails',
  domain: 'intake',
  label: 'Mails',
  singular: 'Mail',
  note: 'A mail as it came in, and what became of it. Each is stored once, however often it is delivered.',
  icon: 'mail',
  tenancy: 'company',
  display: '{{subject}}',
  list: {
    columns: ['received_at', 'from_address', 'subject', 'kind', 'state', 'reason_message'],
    sort: '-received_at',
  },
  tracking: 'activity',
  events: {
    omit: ['text', 'attachments', 'authentication'],
    named: [
      {
        field: 'state',
        to: {
          parsed: 'read',
          processed: 'processed',
          skipped: 'skipped',
          ignored: 'ignored',
          error: 'failed',
        },
      },
    ],
  },
  fields: {
    mailbox: reference('mailboxes', {
      readonly: true,
      onDelete: 'set null',
      note: 'Where it came in; empty when it was uploaded.',
    }),
    site: reference('sites', {
      readonly: true,
      note: 'The site it was uploaded for; of a mailbox the site is its own.',
    }),
    source: choice(SESSION_SOURCES, {
      required: true,
      default: 'email',
      readonly: true,
      note: 'By which door.',
    }),
    message_key: string({
      required: true,
      readonly: true,
      hidden: true,
      note: 'Message-ID in lower case, else the digest of the mail: the same mail once.',
    }),
    message_id: string({
      length: 998,
      readonly: true,
      label: 'Message-ID',
      note: 'As the sender gave it.',
    }),
    in_reply_to: string({ length: 998, readonly: true, note: 'Message-ID that it answers.' }),
    uid: string({
      length: 32,
      readonly: true,
      hidden: true,
      label: 'UID',
      note: 'Number in the folder of the server.',
    }),
    from_address: string({
      length: 320,
      readonly: true,
      label: 'From',
      note: 'Address of the sender.',
    }),
    from_name: string({
      readonly: true,
      label: 'Name of the sender',
      note: 'As the mail claims; never believed.',
    }),
    envelope_from: string({
      length: 320,
      readonly: true,
      note: 'Address that the server received it from.',
    }),
    authentication: json({
      ...CODE,
      readonly: true,
      note: 'What our own mail server found: SPF, DKIM, DMARC.',
    }),
    subject: text({ readonly: true, note: 'Subject.' }),
    sent_at: instant({ readonly: true, note: 'Date that the mail names.' }),
    received_at: instant({
      required: true,
      default: 'CURRENT_TIMESTAMP',
      readonly: true,
      note: 'When it came in.',
    }),
    state: choice(MAIL_STATES, {
      required: true,
      default: 'pending',
      readonly: true,
      note: 'What became of it.',
    }),
    kind: choice(MAIL_KINDS, { readonly: true, note: 'What it asks for.' }),
    reason_code: string({
      length: 64,
      readonly: true,
      note: 'Why it was skipped or could not be read.',
    }),
    reason_message: text({
      interface: 'input-multiline',
      readonly: true,
      note: 'The same in words.',
    }),
    rule: reference('mail_rules', {
      readonly: true,
      onDelete: 'set null',
      note: 'The rule that decided.',
    }),
    is_vip: boolean({ readonly: true, label: 'VIP', note: 'A rule marked it.' }),
    routed_to: user({ readonly: true, note: 'Who is to look at it.' }),
    text: text({
      interface: 'input-multiline',
      readonly: true,
      note: 'Its text without passwords, cut to a readable length.',
    }),
    attachments: json({
      ...CODE,
      readonly: true,
      default: [],
      note: 'Name, type, size and digest of each.',
    }),
    raw: file({ readWithRow: true, readonly: true, note: 'The mail as received, encrypted.' }),
    raw_sha256: string({
      length: 64,
      readonly: true,
      label: 'SHA-256',
      note: 'Digest of the mail as received.',
    }),
    raw_size: integer({ readonly: true, label: 'Size (bytes)', note: 'Size of the mail.' }),
    raw_expires_at: instant({ readonly: true, note: 'When the mail as received is removed.' }),
    raw_removed_at: instant({ readonly: true, note: 'When it was removed.' }),
    parsed_at: instant({ readonly: true, note: 'When it was read.' }),
  },
  unique: [['company', 'message_key']],
  indexes: [
    ['company', 'received_at', 'id'],
    ['company', 'state', 'received_at'],
    ['company', 'mailbox', 'received_at'],
    ['company', 'in_reply_to'],
  ],
  searchable: ['subject', 'from_address'],
  access: grant({ read: ['admin', 'manager', 'intake', 'auditor'] }),
});
