import { boolean, defineCollection, reference } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const orderCrew = defineCollection({
  name: 'order_crew',
  domain: 'work',
  label: 'Crews of orders',
  singular: 'Member of a crew',
  note: 'A technician who works on an order with others. One of them leads.',
  icon: 'groups',
  tenancy: 'company',
  display: '{{technician.name}}',
  tracking: 'activity',
  hidden: true,
  fields: {
    work_order: reference('work_orders', { required: true, readonly: true, note: 'The order.' }),
    technician: reference('technicians', {
      required: true,
      readonly: true,
      note: 'The technician.',
    }),
    is_lead: boolean({ readonly: true, label: 'Lead', note: 'Leads the crew; one of each crew.' }),
  },
  unique: [['company', 'work_order', 'technician']],
  indexes: [['company', 'technician', 'work_order']],
  access: READ_BY_OFFICE,
});
