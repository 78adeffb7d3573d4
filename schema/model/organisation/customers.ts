import { defineCollection, json, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { TAGS, name, notes } from '../fields.ts';
import { billingFields } from './billing-fields.ts';

export const customers = defineCollection({
  name: 'customers',
  domain: 'organisation',
  label: 'Customers',
  singular: 'Customer',
  note: 'The person or firm at whose place the work is done.',
  icon: 'person',
  tenancy: 'company',
  display: '{{name}}',
  list: { columns: ['number', 'name', 'phones', 'email', 'contact_person'], sort: 'name' },
  tracking: 'all',
  groups: [
    { key: 'identity', label: 'Identity', icon: 'badge' },
    { key: 'billing', label: 'Billing', icon: 'receipt_long', closed: true },
  ],
  fields: {
    number: string({
      length: 32,
      group: 'identity',
      note: "The company's own number for the customer; given when empty.",
    }),
    name: name('Full name as the partner writes it.', { group: 'identity' }),
    contact_person: string({ group: 'identity', note: 'Whom to ask for, when not the customer.' }),
    email: string({ group: 'identity', label: 'E-mail', note: 'Where the customer reads mail.' }),
    phones: json({
      shape: 'texts',
      ...TAGS,
      group: 'identity',
      default: [],
      note: "Telephone numbers, with the country's code, most useful first.",
    }),
    notes: notes('What the office should know.', { group: 'identity' }),
    ...billingFields({ party: 'customer', termsDays: 14 }),
  },
  unique: [['company', 'number']],
  indexes: [['company', 'name']],
  searchable: ['number', 'name', 'contact_person'],
  access: grant({
    read: [...OFFICE, 'integrator'],
    edit: ['manager', 'dispatcher', 'intake', 'sales', 'finance'],
    full: ['admin'],
  }),
});
