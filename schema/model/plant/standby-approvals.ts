import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { defineCollection, file, instant, reference, string, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { notes } from '../fields.ts';

const APPROVER = {
  read: true,
  create: { fields: ['splitter_port', 'work_order', 'approver_name', 'remark', 'file'] },
} as const;

export const standbyApprovals = defineCollection({
  name: 'standby_approvals',
  domain: 'plant',
  label: 'Standby approvals',
  singular: 'Standby approval',
  note: "The partner's leave to use one standby port for one work order, with the proof attached.",
  icon: 'verified',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{approver_name}} · {{work_order.number}}',
  tracking: 'all',
  fields: {
    splitter_port: reference('splitter_ports', { required: true, note: 'The standby port.' }),
    work_order: reference('work_orders', { required: true, note: 'The order that may use it.' }),
    approver_name: string({ required: true, note: 'Who at the partner approved.' }),
    remark: notes('What was said.'),
    file: file({ required: true, onDelete: 'restrict', note: 'The mail, message or letter.' }),
    approved_by: user({ readonly: true, note: 'Who recorded the approval.' }),
    approved_at: instant({ readonly: true, note: 'When it was recorded.' }),
  },
  unique: [['company', 'splitter_port', 'work_order']],
  access: { ...READ_BY_OFFICE, admin: APPROVER, manager: APPROVER },
});
