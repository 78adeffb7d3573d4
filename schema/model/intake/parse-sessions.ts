import {
  FAILURE_CLASSES,
  MAIL_KINDS,
  PARSE_OUTCOMES,
  SESSION_SOURCES,
  SESSION_STATUSES,
} from '../../../extensions/domain/intake/choices.ts';
import {
  choice,
  decimal,
  defineCollection,
  file,
  instant,
  integer,
  json,
  reference,
  string,
  text,
  uuid,
} from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE } from '../fields.ts';

export const parseSessions = defineCollection({
  name: 'parse_sessions',
  domain: 'intake',
  label: 'Parse sessions',
  singular: 'Parse session',
  note: 'One uploaded file or mail and what was read from it.',
  icon: 'move_to_inbox',
  tenancy: 'company',
  display: '{{file_name}}',
  list: {
    columns: ['file_name', 'source', 'status', 'error_message', 'received_at'],
    sort: '-received_at',
  },
  tracking: 'activity',
  events: {
    omit: ['sheet', 'list', 'drift', 'notes'],
    named: [
      { field: 'status', to: { completed: 'completed', failed: 'failed', skipped: 'skipped' } },
    ],
  },
  fields: {
    source: choice(SESSION_SOURCES, {
      required: true,
      default: 'upload',
      readonly: true,
      note: 'How the file came.',
    }),
    status: choice(SESSION_STATUSES, {
      required: true,
      default: 'pending',
      readonly: true,
      note: 'How far the reading is.',
    }),
    upload: uuid({
      readonly: true,
      hidden: true,
      note: 'First session of the upload it came with; empty when it came alone or first.',
    }),
    mail: reference('mails', { readonly: true, note: 'The mail it came with.' }),
    site: reference('sites', { readonly: true, note: 'The site it is for; empty when not said.' }),
    kind: choice(MAIL_KINDS, { readonly: true, note: 'What the document asks for.' }),
    file_name: string({ readonly: true, note: 'Name of the file as sent.' }),
    // Orders carry it to the office.
    file: file({ readWithRow: false, readonly: true, note: 'The file itself.' }),
    file_sha256: string({
      length: 64,
      readonly: true,
      label: 'SHA-256',
      note: 'Digest of the file.',
    }),
    file_size: integer({ readonly: true, label: 'Size (bytes)', note: 'Size of the file.' }),
    profile: reference('parser_profiles', {
      readonly: true,
      note: 'The profile that recognised it.',
    }),
    certainty: decimal({
      precision: 4,
      scale: 3,
      readonly: true,
      note: '0 to 1: share of the signs of the layout that were found.',
    }),
    drift: json({
      ...CODE,
      readonly: true,
      note: 'What stands elsewhere than when the profile was activated; empty when nothing moved.',
    }),
    notes: json({
      ...CODE,
      readonly: true,
      note: 'What of the document was not read, or read in doubt; empty when all is plain.',
    }),
    parse_outcome: choice(PARSE_OUTCOMES, { readonly: true, note: 'How the reading ended.' }),
    failure_class: choice(FAILURE_CLASSES, { readonly: true, note: 'What kind of failure.' }),
    error_code: string({ length: 64, readonly: true, note: 'Code of the error.' }),
    error_message: text({
      interface: 'input-multiline',
      readonly: true,
      note: 'The error in words.',
    }),
    snapshot: file({ readWithRow: false, readonly: true, note: 'Picture of the first page.' }),
    snapshot_expires_at: instant({
      readonly: true,
      note: 'When the snapshot is removed; empty when it belongs to a work order.',
    }),
    snapshot_removed_at: instant({ readonly: true, note: 'When the snapshot was removed.' }),
    file_removed_at: instant({ readonly: true, note: 'When the file was removed for its age.' }),
    sheet: json({
      ...CODE,
      readonly: true,
      hidden: true,
      note: 'Bounded preview of the cells for the review screen.',
    }),
    list: json({
      ...CODE,
      readonly: true,
      hidden: true,
      note: 'What the rows of a list share: columns of each field by sheet, words of the confidence.',
    }),
    received_at: instant({
      required: true,
      default: 'CURRENT_TIMESTAMP',
      readonly: true,
      note: 'When it came in.',
    }),
  },
  indexes: [
    ['company', 'received_at', 'id'],
    ['company', 'status', 'received_at'],
    ['company', 'file_sha256'],
    ['company', 'upload'],
    ['company', 'mail'],
    ['company', 'profile', 'received_at'],
  ],
  searchable: ['file_name'],
  access: grant({ read: ['admin', 'manager', 'intake', 'auditor'] }),
});
