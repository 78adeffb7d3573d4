import { RESCHEDULES_TO_DECIDE } from '../../../extensions/domain/work/lists.ts';
import {
  RESCHEDULE_REQUESTERS,
  RESCHEDULE_STATUSES,
} from '../../../extensions/domain/work/choices.ts';
import { boolean, choice, defineCollection, instant, reference, string, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { notes } from '../fields.ts';

export const reschedules = defineCollection({
  name: 'reschedules',
  domain: 'work',
  label: 'Reschedules',
  singular: 'Reschedule',
  note: 'A request to move an appointment, pending until approved. Only an approved one changes the order.',
  icon: 'event_repeat',
  tenancy: 'company',
  display: '{{work_order.number}} · {{status}}',
  list: {
    columns: ['work_order', 'status', 'original_start', 'proposed_start', 'requested_by', 'reason'],
    sort: '-created_at',
  },
  bookmarks: [{ title: 'To decide', icon: 'event_repeat', filter: RESCHEDULES_TO_DECIDE }],
  tracking: 'all',
  events: {
    named: [
      {
        field: 'status',
        to: { approved: 'approved', rejected: 'rejected', cancelled: 'cancelled' },
      },
    ],
  },
  fields: {
    work_order: reference('work_orders', {
      required: true,
      onDelete: 'cascade',
      readonly: true,
      note: 'The order.',
    }),
    appointment: reference('appointments', { readonly: true, note: 'The appointment that moves.' }),
    requested_by: choice(RESCHEDULE_REQUESTERS, {
      required: true,
      readonly: true,
      note: 'Who asked.',
    }),
    status: choice(RESCHEDULE_STATUSES, {
      required: true,
      default: 'pending',
      readonly: true,
      note: 'Where the request stands.',
    }),
    original_start: instant({ readonly: true, note: 'Start before.' }),
    original_end: instant({ readonly: true, note: 'End before.' }),
    proposed_start: instant({ required: true, readonly: true, note: 'Start asked for.' }),
    proposed_end: instant({ readonly: true, note: 'End asked for.' }),
    reason: notes('Why.', { readonly: true }),
    is_same_day: boolean({
      readonly: true,
      label: 'Same day',
      note: "Needs no partner approval, but the customer's proof.",
    }),
    approval_source: string({
      length: 64,
      readonly: true,
      note: 'How it was approved: mail, by hand, by rule.',
    }),
    approval_note: notes('What the approval said.', { readonly: true }),
    decided_at: instant({ readonly: true, note: 'When it was decided.' }),
    decided_by: user({ readonly: true, note: 'Who decided.' }),
  },
  indexes: [
    ['company', 'work_order'],
    ['company', 'status'],
  ],
  access: READ_BY_OFFICE,
});
