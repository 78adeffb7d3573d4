import { defineCollection } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name } from '../fields.ts';
import { billingFields } from './billing-fields.ts';

export const partnerGroups = defineCollection({
  name: 'partner_groups',
  domain: 'organisation',
  label: 'Partner groups',
  singular: 'Partner group',
  note: 'An operator that sends work and is billed for it.',
  icon: 'corporate_fare',
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
    is_active: { ...isActive('An inactive group sends no new work.'), group: 'identity' },
    ...billingFields({ party: 'partner', termsDays: 45 }),
  },
  unique: [['company', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], edit: ['manager', 'finance'], full: ['admin'] }),
});
