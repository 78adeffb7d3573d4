import { defineCollection, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name, notes } from '../fields.ts';
import { billingFields } from './billing-fields.ts';

export const clients = defineCollection({
  name: 'clients',
  domain: 'organisation',
  label: 'Clients',
  singular: 'Client',
  note: "A firm that gives work to the company and pays for it: an owner of buildings, a bank. Its place of work is the order's.",
  icon: 'apartment',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  groups: [
    { key: 'identity', label: 'Identity', icon: 'badge' },
    { key: 'billing', label: 'Billing', icon: 'receipt_long' },
  ],
  fields: {
    code: code('Short name, unique in the company.', { group: 'identity' }),
    name: name('Name that people use.', { group: 'identity' }),
    contact_person: string({ group: 'identity', note: 'Whom to ask for.' }),
    phone: string({ length: 64, group: 'identity', note: 'Telephone number of the contact.' }),
    is_active: { ...isActive('An inactive client gives no new work.'), group: 'identity' },
    notes: notes('What the office should know.', { group: 'identity' }),
    ...billingFields({ party: 'client', termsDays: 30 }),
  },
  unique: [['company', 'code']],
  indexes: [['company', 'name']],
  searchable: ['code', 'name', 'contact_person'],
  access: grant({
    read: [...OFFICE, 'integrator'],
    edit: ['manager', 'dispatcher', 'finance'],
    full: ['admin'],
  }),
});
