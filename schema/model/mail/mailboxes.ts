import {
  AFTER_READING,
  MAILBOX_AUTH,
  MAILBOX_KINDS,
  MAILBOX_SECURITY,
} from '../../../extensions/domain/mail/choices.ts';
import {
  choice,
  defineCollection,
  instant,
  integer,
  reference,
  string,
  text,
  user,
} from '../../dsl.ts';
import { isActive, name } from '../fields.ts';

const VISIBLE_SETTINGS = [
  'name',
  'kind',
  'is_active',
  'site',
  'host',
  'port',
  'security',
  'folder',
  'user_name',
  'auth',
  'interval_seconds',
  'after_reading',
  'move_to_folder',
  'auth_server',
  'responsible',
  'silent_after_hours',
  'raw_retention_days',
];
const STAND = [
  'uid_validity',
  'last_uid',
  'last_contact_at',
  'last_mail_at',
  'last_error_code',
  'last_error_message',
  'last_error_at',
  'alerted_at',
];
const STAMPS = ['created_at', 'created_by', 'updated_at', 'updated_by'];
const reader = { read: { fields: ['id', 'company', ...VISIBLE_SETTINGS, ...STAND, ...STAMPS] } };
/** Secrets go in and never come out: a hook seals them, and nobody may read the columns. */
const writer = { fields: [...VISIBLE_SETTINGS, 'password', 'access_token', 'signing_secret'] };

export const mailboxes = defineCollection({
  name: 'mailboxes',
  domain: 'intake',
  label: 'Mailboxes',
  singular: 'Mailbox',
  note: 'Where partners write to: a folder on an IMAP server, or an address whose mails are sent to us by HTTP.',
  icon: 'inbox',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['name', 'kind', 'is_active', 'last_contact_at', 'last_mail_at', 'last_error_message'],
    sort: 'name',
  },
  tracking: 'activity',
  events: {
    omit: [
      ...['password', 'access_token', 'signing_secret'],
      // Written at every look into the folder.
      ...['uid_validity', 'last_uid', 'last_contact_at', 'last_mail_at', 'last_error_at'],
      'alerted_at',
    ],
    named: [{ field: 'last_error_code', set: 'failed', cleared: 'recovered' }],
  },
  groups: [
    { key: 'identity', label: 'Mailbox', icon: 'inbox' },
    { key: 'server', label: 'Server', icon: 'dns' },
    { key: 'reading', label: 'Reading', icon: 'drafts' },
    { key: 'watching', label: 'Watching', icon: 'monitor_heart' },
    { key: 'stand', label: 'State', icon: 'info', closed: true },
  ],
  fields: {
    name: name('Name that people use, for instance the address.', { group: 'identity' }),
    kind: choice(MAILBOX_KINDS, {
      required: true,
      default: 'imap',
      group: 'identity',
      note: 'How its mails come to us.',
    }),
    is_active: isActive('An inactive mailbox is not read and accepts nothing.'),
    site: reference('sites', {
      group: 'identity',
      note: 'Site whose profiles read it; empty for all.',
    }),
    host: string({ group: 'server', note: 'Name of the IMAP server.' }),
    port: integer({ default: 993, group: 'server', note: 'Port of the IMAP server.' }),
    security: choice(MAILBOX_SECURITY, {
      required: true,
      default: 'tls',
      group: 'server',
      note: 'How the connection is protected.',
    }),
    folder: string({ required: true, default: 'INBOX', group: 'server', note: 'Folder to read.' }),
    user_name: string({ group: 'server', note: 'Name to sign in with.' }),
    auth: choice(MAILBOX_AUTH, {
      required: true,
      default: 'password',
      group: 'server',
      label: 'Sign in by',
      note: 'What proves who we are.',
    }),
    password: text({
      interface: 'input-hash',
      interfaceOptions: { masked: true },
      group: 'server',
      note: 'Stored encrypted; never shown again. Leave empty to keep it.',
    }),
    access_token: text({
      interface: 'input-hash',
      interfaceOptions: { masked: true },
      group: 'server',
      note: 'OAuth2 access token, stored encrypted; never shown again.',
    }),
    signing_secret: text({
      interface: 'input-hash',
      interfaceOptions: { masked: true },
      group: 'server',
      note: 'For HTTP: the key that signs what is sent to us, stored encrypted.',
    }),
    interval_seconds: integer({
      required: true,
      default: 60,
      group: 'reading',
      label: 'Interval (seconds)',
      note: 'How often it is looked at, from 5.',
    }),
    after_reading: choice(AFTER_READING, {
      required: true,
      default: 'mark_seen',
      group: 'reading',
      note: 'What happens to a mail on the server once it is stored here.',
    }),
    move_to_folder: string({ group: 'reading', note: 'Folder for mails that are moved.' }),
    auth_server: string({
      group: 'reading',
      label: 'Own mail server',
      note: 'Name under which your server writes Authentication-Results; others are not believed.',
    }),
    raw_retention_days: integer({
      required: true,
      default: 30,
      group: 'reading',
      label: 'Keep mails (days)',
      note: 'After this the mail as received is removed; what was read from it stays.',
    }),
    responsible: user({ group: 'watching', note: 'Who is told when something is wrong.' }),
    silent_after_hours: integer({
      group: 'watching',
      label: 'Silent after (hours)',
      note: 'Without a mail for so long the responsible person is told; empty for never.',
    }),
    uid_validity: string({
      length: 32,
      readonly: true,
      group: 'stand',
      label: 'UIDVALIDITY',
      note: 'Generation of the folder on the server.',
    }),
    last_uid: string({
      length: 32,
      readonly: true,
      group: 'stand',
      label: 'Last UID',
      note: 'Up to here mails are stored here.',
    }),
    last_contact_at: instant({
      readonly: true,
      group: 'stand',
      note: 'When the server last answered or a mail last came.',
    }),
    last_mail_at: instant({ readonly: true, group: 'stand', note: 'When the last mail came in.' }),
    last_error_code: string({
      length: 64,
      readonly: true,
      group: 'stand',
      note: 'What went wrong at the last attempt; empty when it went well.',
    }),
    last_error_message: text({
      interface: 'input-multiline',
      readonly: true,
      group: 'stand',
      note: 'The same in words.',
    }),
    last_error_at: instant({ readonly: true, group: 'stand', note: 'When.' }),
    alerted_at: instant({
      readonly: true,
      group: 'stand',
      note: 'When the responsible person was told of what is wrong now.',
    }),
  },
  unique: [['company', 'name']],
  access: {
    admin: { ...reader, create: writer, update: writer, delete: true },
    manager: reader,
    intake: reader,
    auditor: reader,
  },
});
