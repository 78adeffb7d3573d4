import { EVIDENCE_CATEGORIES, EVIDENCE_KINDS } from '../../../extensions/domain/work/choices.ts';
import { choice, defineCollection, file, instant, reference, string } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { latitude, longitude } from '../fields.ts';

export const evidence = defineCollection({
  name: 'evidence',
  domain: 'work',
  label: 'Evidence',
  singular: 'Piece of evidence',
  note: 'A photo, signature, document or test result taken for a work order.',
  icon: 'photo_library',
  tenancy: 'company',
  display: '{{kind}} · {{category}}',
  list: {
    columns: ['work_order', 'kind', 'category', 'file', 'technician', 'taken_at', 'withdrawn_at'],
    sort: '-taken_at',
  },
  bookmarks: [
    {
      title: 'Taken back',
      icon: 'undo',
      filter: { _and: [{ withdrawn_at: { _nnull: true } }] },
      sort: '-withdrawn_at',
    },
  ],
  words: { texts: { 'Taken back': ['Ditarik balik', 'Retirées'] } },
  tracking: 'activity',
  fields: {
    work_order: reference('work_orders', { required: true, readonly: true, note: 'The order.' }),
    blocker: reference('blockers', {
      readonly: true,
      onDelete: 'set null',
      note: 'The blocker it proves.',
    }),
    task: reference('tasks', {
      readonly: true,
      onDelete: 'set null',
      note: 'The task that it belongs to.',
    }),
    technician: reference('technicians', { readonly: true, note: 'Who took it.' }),
    kind: choice(EVIDENCE_KINDS, { required: true, readonly: true, note: 'What it is.' }),
    category: choice(EVIDENCE_CATEGORIES, {
      readonly: true,
      allowOther: true,
      note: 'What it shows.',
    }),
    file: file({
      required: true,
      onDelete: 'restrict',
      interface: 'file-image',
      readonly: true,
      note: 'The file.',
    }),
    caption: string({ width: 'full', readonly: true, note: 'What the technician wrote.' }),
    sha256: string({
      length: 64,
      readonly: true,
      hidden: true,
      label: 'SHA-256',
      note: 'Digest of the file as the device sent it.',
    }),
    taken_at: instant({ readonly: true, note: "The device's clock." }),
    received_at: instant({
      required: true,
      default: 'CURRENT_TIMESTAMP',
      readonly: true,
      note: "The server's clock.",
    }),
    withdrawn_at: instant({
      readonly: true,
      label: 'Taken back at',
      note: 'When the technician took it back; it counts no longer and the file stays.',
    }),
    lat: latitude({ readonly: true }),
    lng: longitude({ readonly: true }),
    client_ref: string({
      length: 64,
      readonly: true,
      hidden: true,
      label: 'Client reference',
      note: "The device's id of the upload; sending it twice stores once.",
    }),
  },
  unique: [['company', 'client_ref']],
  indexes: [['company', 'work_order', 'kind']],
  access: READ_BY_OFFICE,
});
