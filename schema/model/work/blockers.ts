import { OPEN_BLOCKERS } from '../../../extensions/domain/work/lists.ts';
import {
  BLOCKER_CATEGORIES,
  BLOCKER_PHASES,
} from '../../../extensions/domain/lifecycle/choices.ts';
import { choice, defineCollection, instant, reference } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { latitude, longitude, notes } from '../fields.ts';

export const blockers = defineCollection({
  name: 'blockers',
  domain: 'work',
  label: 'Blockers',
  singular: 'Blocker',
  note: 'A reported reason why work cannot go on, open until resolved.',
  icon: 'front_hand',
  tenancy: 'company',
  display: '{{work_order.number}} · {{reason.name}}',
  list: {
    columns: ['work_order', 'reason', 'category', 'occurred_at', 'resolved_at', 'remark'],
    sort: '-occurred_at',
  },
  bookmarks: [{ title: 'Not resolved', icon: 'front_hand', filter: OPEN_BLOCKERS }],
  tracking: 'all',
  events: { named: [{ field: 'resolved_at', set: 'resolved', cleared: 'reopened' }] },
  fields: {
    work_order: reference('work_orders', {
      required: true,
      onDelete: 'cascade',
      readonly: true,
      note: 'The order.',
    }),
    reason: reference('blocker_reasons', { required: true, readonly: true, note: 'Why.' }),
    category: choice(BLOCKER_CATEGORIES, {
      required: true,
      readonly: true,
      note: 'Where the cause lies, as the reason said then.',
    }),
    phase: choice(BLOCKER_PHASES, {
      required: true,
      readonly: true,
      note: 'Before or after meeting the customer.',
    }),
    remark: notes('What the reporter wrote.', { readonly: true }),
    reported_by_technician: reference('technicians', {
      readonly: true,
      note: 'The technician who reported it; empty for the office or the partner.',
    }),
    occurred_at: instant({ required: true, readonly: true, note: 'When, by the device.' }),
    lat: latitude({ readonly: true }),
    lng: longitude({ readonly: true }),
    resolved_at: instant({ readonly: true, note: 'When it was resolved; empty while open.' }),
    resolution_note: notes('How it was resolved.', { readonly: true }),
  },
  indexes: [
    ['company', 'work_order'],
    ['company', 'occurred_at'],
  ],
  access: READ_BY_OFFICE,
});
