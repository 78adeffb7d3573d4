import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { EVENT_KINDS } from '../../../extensions/domain/lifecycle/choices.ts';
import { EVENT_SOURCES } from '../../../extensions/domain/work/choices.ts';
import { choice, defineCollection, instant, json, reference, string, text } from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE, latitude, longitude } from '../fields.ts';

export const workOrderEvents = defineCollection({
  name: 'work_order_events',
  domain: 'work',
  label: 'Work order events',
  singular: 'Work order event',
  note: 'What happened to a work order: who, when by device and by server, where, from what to what. Never changed.',
  icon: 'history',
  tenancy: 'company',
  display: '{{kind}} · {{to_status}}',
  list: {
    columns: ['work_order', 'kind', 'from_status', 'to_status', 'source', 'occurred_at'],
    sort: '-occurred_at',
  },
  tracking: 'none',
  events: false,
  stamps: false,
  appendOnly: true,
  fields: {
    work_order: reference('work_orders', { required: true, note: 'The order.' }),
    kind: choice(EVENT_KINDS, { required: true, allowOther: true, note: 'What happened.' }),
    from_status: string({
      length: 64,
      display: 'fieldwright-state',
      note: 'Status before.',
    }),
    to_status: string({
      length: 64,
      display: 'fieldwright-state',
      note: 'Status after.',
    }),
    actor_user: reference('directus_users', {
      label: 'User',
      readonly: true,
      interface: 'select-dropdown-m2o',
      interfaceOptions: { template: '{{first_name}} {{last_name}}' },
      display: 'user',
      note: 'Who did it; empty for the system. A user with history is suspended, not deleted.',
    }),
    technician: reference('technicians', { note: 'The technician concerned.' }),
    persona: choice(PERSONA_CHOICES, {
      allowOther: true,
      note: 'The persona in which it was done.',
    }),
    source: choice(EVENT_SOURCES, { required: true, note: 'Through which door it came.' }),
    reason: string({ note: 'Reason given.' }),
    remark: text({ interface: 'input-multiline', note: 'Remark given.' }),
    data: json({
      ...CODE,
      default: {},
      note: 'Values before and after, ids of evidence, guards that were overridden.',
    }),
    occurred_at: instant({
      required: true,
      note: "The device's clock, or the server's when there is none.",
    }),
    received_at: instant({
      required: true,
      default: 'CURRENT_TIMESTAMP',
      note: "The server's clock.",
    }),
    lat: latitude(),
    lng: longitude(),
    device: string({ note: 'What the device calls itself.' }),
    client_ref: string({
      length: 64,
      label: 'Client reference',
      note: "The device's id of the command; sending it twice does it once.",
    }),
  },
  unique: [['company', 'client_ref']],
  indexes: [
    ['work_order', 'occurred_at'],
    ['company', 'received_at', 'id'],
    ['company', 'kind', 'occurred_at'],
  ],
  access: {
    ...grant({ read: ['admin', 'manager', 'dispatcher', 'intake', 'finance', 'auditor'] }),
    integrator: {
      read: {
        fields: [
          'id',
          'company',
          'work_order',
          'kind',
          'from_status',
          'to_status',
          'reason',
          'occurred_at',
          'received_at',
        ],
      },
    },
  },
});
