import { DOCKETS_TO_VERIFY, REJECTED_DOCKETS } from '../../../extensions/domain/work/lists.ts';
import {
  DOCKET_REJECT_REASONS,
  DOCKET_SOURCES,
  DOCKET_STATUSES,
} from '../../../extensions/domain/work/choices.ts';
import {
  choice,
  defineCollection,
  file,
  instant,
  json,
  reference,
  string,
  user,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE, notes } from '../fields.ts';

export const dockets = defineCollection({
  name: 'dockets',
  domain: 'work',
  label: 'Dockets',
  singular: 'Docket',
  note: 'The signed record of the work, checked before it is billed. A correction is a new docket.',
  icon: 'fact_check',
  tenancy: 'company',
  display: '{{number}} · {{work_order.number}}',
  list: {
    columns: ['number', 'work_order', 'status', 'source', 'received_at', 'verified_at'],
    sort: '-created_at',
  },
  bookmarks: [
    { title: 'To verify', icon: 'fact_check', filter: DOCKETS_TO_VERIFY },
    { title: 'Rejected', icon: 'unpublished', filter: REJECTED_DOCKETS },
  ],
  tracking: 'all',
  events: {
    named: [
      {
        field: 'status',
        to: {
          received: 'received',
          verified: 'verified',
          uploaded: 'uploaded',
          rejected: 'rejected',
        },
      },
    ],
  },
  fields: {
    work_order: reference('work_orders', { required: true, readonly: true, note: 'The order.' }),
    number: string({
      length: 64,
      readonly: true,
      note: 'Number on the docket, unique in the company while not rejected.',
    }),
    file: file({
      readonly: true,
      onDelete: 'restrict',
      note: 'The scan or the generated document.',
    }),
    source: choice(DOCKET_SOURCES, {
      required: true,
      default: 'upload',
      readonly: true,
      note: 'Where it came from.',
    }),
    status: choice(DOCKET_STATUSES, {
      required: true,
      default: 'received',
      readonly: true,
      note: 'Where the check stands.',
    }),
    checks: json({
      ...CODE,
      default: [],
      readonly: true,
      note: 'Results of the checks: code, ok, message.',
    }),
    reject_reason: choice(DOCKET_REJECT_REASONS, {
      readonly: true,
      allowOther: true,
      note: 'Why it was rejected.',
    }),
    reject_remark: notes('What must be corrected.', { readonly: true }),
    received_at: instant({
      required: true,
      default: 'CURRENT_TIMESTAMP',
      readonly: true,
      note: 'When it came in.',
    }),
    verified_at: instant({ readonly: true, note: 'When it was verified.' }),
    verified_by: user({ readonly: true, note: 'Who verified it.' }),
    uploaded_at: instant({ readonly: true, note: "When it was put into the partner's portal." }),
    portal_reference: string({ readonly: true, note: "The partner's reference for the upload." }),
  },
  indexes: [
    ['company', 'work_order'],
    ['company', 'status', 'received_at'],
  ],
  access: READ_BY_OFFICE,
});
