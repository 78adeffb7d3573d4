import { defineCollection, integer, string, text } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name } from '../fields.ts';

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
    billing_name: string({
      group: 'billing',
      note: 'Name on invoices; the name above when empty.',
    }),
    billing_address: text({
      interface: 'input-multiline',
      group: 'billing',
      note: 'Address on invoices.',
    }),
    billing_email: string({
      group: 'billing',
      label: 'Billing e-mail',
      note: 'Where invoices are sent.',
    }),
    tax_no: string({
      group: 'billing',
      label: 'Tax number',
      note: "The partner's tax registration.",
    }),
    terms_days: integer({
      required: true,
      default: 45,
      group: 'billing',
      label: 'Payment terms (days)',
      note: 'Days from issue to due date.',
    }),
  },
  unique: [['company', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], edit: ['manager', 'finance'], full: ['admin'] }),
});
