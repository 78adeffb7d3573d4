import { defineCollection } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name } from '../fields.ts';

export const lifecycles = defineCollection({
  name: 'lifecycles',
  domain: 'lifecycle',
  label: 'Lifecycles',
  singular: 'Lifecycle',
  note: 'States and transitions that work orders of a work type follow.',
  icon: 'account_tree',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
    is_active: isActive('An inactive lifecycle is not offered for new work types.'),
  },
  unique: [['company', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], full: ['admin'] }),
});
