import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { defineCollection, instant, reference, string, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const portAttachments = defineCollection({
  name: 'port_attachments',
  domain: 'plant',
  label: 'Port attachments',
  singular: 'Port attachment',
  note: 'The use of a port by a work order, from attach to release. One may be live for each port and each order.',
  icon: 'link',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{splitter_port.number}} · {{work_order.number}}',
  list: {
    columns: ['splitter', 'splitter_port', 'work_order', 'attached_at', 'released_at'],
    sort: '-attached_at',
  },
  tracking: 'activity',
  fields: {
    splitter: reference('splitters', {
      required: true,
      readonly: true,
      note: 'The splitter of the port.',
    }),
    splitter_port: reference('splitter_ports', {
      required: true,
      readonly: true,
      note: 'The port.',
    }),
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order that uses it.',
    }),
    attached_at: instant({ required: true, readonly: true, note: 'When it was attached.' }),
    attached_by: user({ readonly: true, note: 'Who attached it.' }),
    technician: reference('technicians', {
      readonly: true,
      note: 'The technician on whose visit it was attached.',
    }),
    released_at: instant({ readonly: true, note: 'When it was released; empty while live.' }),
    released_by: user({ readonly: true, note: 'Who released it.' }),
    release_reason: string({ readonly: true, width: 'full', note: 'Why it was released.' }),
    standby_approval: reference('standby_approvals', {
      readonly: true,
      note: 'The approval that a standby port needs.',
    }),
    client_ref: string({
      length: 64,
      readonly: true,
      hidden: true,
      label: 'Client reference',
      note: "The device's id of the command; sending it twice attaches once.",
    }),
  },
  unique: [['company', 'client_ref']],
  indexes: [
    ['company', 'work_order'],
    ['company', 'splitter_port', 'attached_at'],
  ],
  access: READ_BY_OFFICE,
});
