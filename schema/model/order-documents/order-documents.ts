import {
  DOCUMENT_CATEGORIES,
  DOCUMENT_VISIBILITIES,
} from '../../../extensions/domain/order-documents/choices.ts';
import {
  choice,
  defineCollection,
  file,
  instant,
  integer,
  reference,
  string,
  text,
  user,
} from '../../dsl.ts';
import { OFFICE } from '../access.ts';
import { DOCUMENT_WORDS } from './words.ts';

/** Those for named persons are read by our routes alone, which know who is named. */
const OF_THE_OFFICE = { read: { filter: { visibility: { _in: ['order', 'office'] } } } } as const;

export const orderDocuments = defineCollection({
  name: 'order_documents',
  domain: 'work',
  label: 'Documents of orders',
  singular: 'Document of an order',
  note: 'A document of an order: what it is, who may see it. Its files are its versions.',
  icon: 'folder_open',
  tenancy: 'company',
  display: '{{title}}',
  list: {
    columns: ['work_order', 'title', 'category', 'visibility', 'version_count', 'created_at'],
    sort: '-created_at',
  },
  tracking: 'activity',
  // Whoever reads the record of changes need not be one of those who may see the document.
  events: {
    omit: ['title', 'withdraw_reason'],
    named: [{ field: 'withdrawn_at', set: 'withdrawn', cleared: 'restored' }],
  },
  words: DOCUMENT_WORDS,
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order that it belongs to.',
    }),
    title: string({ length: 200, required: true, readonly: true, note: 'What people call it.' }),
    category: choice(DOCUMENT_CATEGORIES, {
      required: true,
      readonly: true,
      default: 'other',
      allowOther: true,
      note: 'What kind of document; the company’s own may be added.',
    }),
    visibility: choice(DOCUMENT_VISIBILITIES, {
      required: true,
      readonly: true,
      default: 'order',
      label: 'Who may see it',
      note: 'Everyone on the order, the office, or named persons alone.',
    }),
    version_count: integer({
      required: true,
      readonly: true,
      default: 0,
      label: 'Versions',
      note: 'How many versions it has; the last is the current one.',
    }),
    withdrawn_at: instant({
      readonly: true,
      note: 'When it was withdrawn; it counts no longer and stays.',
    }),
    withdrawn_by: user({ readonly: true, note: 'Who withdrew it.' }),
    withdraw_reason: string({
      readonly: true,
      label: 'Why withdrawn',
      note: 'Why it was withdrawn.',
    }),
  },
  indexes: [['company', 'work_order']],
  access: Object.fromEntries(OFFICE.map((persona) => [persona, OF_THE_OFFICE])),
});

export const orderDocumentVersions = defineCollection({
  name: 'order_document_versions',
  domain: 'work',
  label: 'Versions of documents',
  singular: 'Version of a document',
  note: 'One file of a document. It is never changed: another file is another version.',
  icon: 'history',
  tenancy: 'company',
  display: '{{file_name}}',
  hidden: true,
  tracking: 'activity',
  events: { omit: ['file', 'file_name', 'comment', 'sha256'] },
  appendOnly: true,
  fields: {
    document: reference('order_documents', {
      required: true,
      readonly: true,
      note: 'The document.',
    }),
    number: integer({
      required: true,
      readonly: true,
      note: 'Counts from 1 in its document, without gaps.',
    }),
    // Private: nobody reads it by its address.
    file: file({
      readWithRow: false,
      required: true,
      readonly: true,
      onDelete: 'restrict',
      note: 'The file itself; read by the document’s own rights.',
    }),
    file_name: string({ required: true, readonly: true, note: 'Name of the file as it came.' }),
    file_type: string({
      length: 128,
      required: true,
      readonly: true,
      note: 'What the file is, by its own bytes.',
    }),
    size_bytes: integer({
      required: true,
      readonly: true,
      label: 'Size (bytes)',
      note: 'How large it is.',
    }),
    sha256: string({
      length: 64,
      readonly: true,
      label: 'SHA-256',
      note: 'Fingerprint of the file.',
    }),
    comment: text({ readonly: true, note: 'What is new in it.' }),
    client_ref: string({
      length: 64,
      readonly: true,
      hidden: true,
      label: 'Client reference',
      note: 'The device’s id of the upload; sending it twice counts once.',
    }),
  },
  unique: [
    ['company', 'document', 'number'],
    ['company', 'file'],
  ],
  access: {},
});

export const orderDocumentPeople = defineCollection({
  name: 'order_document_people',
  domain: 'work',
  label: 'People of documents',
  singular: 'Person of a document',
  note: 'Somebody who may see a document for named persons.',
  icon: 'lock_person',
  tenancy: 'company',
  display: '{{person.first_name}} {{person.last_name}}',
  hidden: true,
  tracking: 'activity',
  events: false,
  fields: {
    document: reference('order_documents', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The document.',
    }),
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who may see it.',
    }),
  },
  unique: [['company', 'document', 'person']],
  access: {},
});
