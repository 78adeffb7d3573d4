import {
  DRAFT_STATUSES,
  MATCH_KINDS,
  SESSION_SOURCES,
} from '../../../extensions/domain/intake/choices.ts';
import {
  choice,
  decimal,
  defineCollection,
  instant,
  integer,
  json,
  reference,
  string,
  text,
  user,
  type FieldDefinition,
} from '../../dsl.ts';
import { CODE } from '../fields.ts';

const fields: Record<string, FieldDefinition> = {
  session: reference('parse_sessions', {
    required: true,
    onDelete: 'cascade',
    readonly: true,
    note: 'The session it was read in.',
  }),
  position: integer({
    required: true,
    default: 1,
    readonly: true,
    note: 'Place in the session, from 1.',
  }),
  status: choice(DRAFT_STATUSES, {
    required: true,
    default: 'pending',
    readonly: true,
    note: 'Where the review stands.',
  }),
  match_kind: choice(MATCH_KINDS, {
    required: true,
    default: 'new',
    readonly: true,
    note: 'How it relates to what is known.',
  }),
  matches_order: reference('work_orders', {
    readonly: true,
    note: 'The order it repeats, moves or changes.',
  }),
  confidence: decimal({
    precision: 4,
    scale: 3,
    readonly: true,
    note: '0 to 1: how sure the reading is.',
  }),
  profile: reference('parser_profiles', { readonly: true, note: 'The profile that read it.' }),
  profile_version: integer({ readonly: true, note: 'Its version then.' }),
  service_id: string({ length: 64, readonly: true, note: 'Service id, for search.' }),
  wo_number: string({
    length: 64,
    readonly: true,
    label: 'Partner work order',
    note: 'Work order number, for search.',
  }),
  customer_name: string({ readonly: true, note: 'Customer, for search.' }),
  appointment_at: instant({ readonly: true, label: 'Appointment', note: 'Start asked for.' }),
  partner_group: reference('partner_groups', {
    readonly: true,
    note: 'Group of the order it would make; for the filters of the queue.',
  }),
  order_type: string({ length: 64, readonly: true, note: 'Work type by code, for the filters.' }),
  source: choice(SESSION_SOURCES, { readonly: true, note: 'How its file came, for the filters.' }),
  building: reference('buildings', { readonly: true, note: 'The building it was bound to.' }),
  building_name: string({ readonly: true, note: 'The building as the document names it.' }),
  building_match: json({ ...CODE, readonly: true, note: 'Candidates with their likeness.' }),
  natural_key: string({ readonly: true, note: 'What makes two requests the same.' }),
  values: json({ ...CODE, readonly: true, default: {}, note: 'The values read, in normal form.' }),
  sources: json({
    ...CODE,
    readonly: true,
    default: {},
    note: 'The cell or line each value came from; empty for a row of a list whose place says it.',
  }),
  sheet_no: integer({ readonly: true, note: 'Row of a list: number of its sheet in the session.' }),
  sheet_row: integer({ readonly: true, note: 'Row of a list: its row in the sheet.' }),
  notes_no: integer({
    readonly: true,
    note: 'Row of a list: number of its confidence notes in the session.',
  }),
  errors: json({
    ...CODE,
    readonly: true,
    default: [],
    note: 'What keeps it from being valid: field, code, message.',
  }),
  error_count: integer({
    required: true,
    default: 0,
    readonly: true,
    note: 'How many errors, for the filters.',
  }),
  warnings: json({ ...CODE, readonly: true, default: [], note: 'What a person should look at.' }),
  confidence_notes: json({
    ...CODE,
    readonly: true,
    default: [],
    note: 'What raised or lowered the confidence.',
  }),
  diff: json({ ...CODE, readonly: true, note: 'Fields that differ from the matching order.' }),
  refused_changes: json({
    ...CODE,
    readonly: true,
    note: 'Differences that the reviewer refused: field, value of the order, value of the form.',
  }),
  secrets: text({ hidden: true, readonly: true, note: 'Passwords read from the form, encrypted.' }),
  rejected_reason: string({ width: 'full', readonly: true, note: 'Why it was rejected.' }),
  work_order: reference('work_orders', { readonly: true, note: 'The order it became.' }),
  decided_at: instant({ readonly: true, note: 'When it was approved or rejected.' }),
  decided_by: user({ readonly: true, note: 'Who decided; empty when the profile did.' }),
  claimed_by: user({ readonly: true, note: 'Who is reviewing it.' }),
  claimed_at: instant({ readonly: true, note: 'Since when.' }),
};

const VISIBLE = [
  'id',
  'company',
  ...Object.keys(fields).filter((key) => key !== 'secrets'),
  'version',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
];
const reader = { read: { fields: VISIBLE } };

export const parseDrafts = defineCollection({
  name: 'parse_drafts',
  domain: 'intake',
  label: 'Drafts',
  singular: 'Draft',
  note: 'A work order as read, waiting for a person or the profile to approve it.',
  icon: 'draft',
  tenancy: 'company',
  display: '{{service_id}} · {{customer_name}}',
  list: {
    columns: [
      'service_id',
      'customer_name',
      'status',
      'match_kind',
      'confidence',
      'appointment_at',
    ],
    sort: '-created_at',
  },
  tracking: 'activity',
  events: {
    created: false,
    omit: [
      ...['secrets', 'sources', 'confidence_notes', 'building_match'],
      // Who looks at it at this moment is no part of its history.
      ...['claimed_by', 'claimed_at'],
    ],
    named: [{ field: 'status', to: { approved: 'approved', rejected: 'rejected' } }],
  },
  versioned: true,
  fields,
  unique: [['company', 'session', 'position']],
  indexes: [
    ['company', 'status', 'created_at'],
    ['company', 'natural_key'],
  ],
  searchable: ['service_id', 'wo_number', 'customer_name'],
  access: { admin: reader, manager: reader, intake: reader, auditor: reader },
});
