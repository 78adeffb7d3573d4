import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, reference } from '../../dsl.ts';
import { grant } from '../access.ts';
import { isActive } from '../fields.ts';

export const memberships = defineCollection({
  name: 'memberships',
  domain: 'organisation',
  label: 'Memberships',
  singular: 'Membership',
  note: "A person's place in one company, with one persona. The database turns it into the person's access.",
  icon: 'badge',
  tenancy: 'company',
  display: '{{user.email}} · {{persona}}',
  list: {
    columns: ['user', 'persona', 'company', 'site', 'is_active'],
    sort: '-created_at',
  },
  tracking: 'all',
  events: { named: [{ field: 'is_active', to: { true: 'restored', false: 'ended' } }] },
  fields: {
    user: reference('directus_users', {
      required: true,
      onDelete: 'cascade',
      interface: 'select-dropdown-m2o',
      interfaceOptions: { template: '{{first_name}} {{last_name}} · {{email}}' },
      display: 'user',
      note: 'Who.',
    }),
    persona: choice(PERSONA_CHOICES, {
      allowOther: true,
      required: true,
      interface: 'fieldwright-personas',
      note: 'What the person may do in this company. One person may hold several.',
    }),
    site: reference('sites', { note: 'The site the person belongs to; empty for all.' }),
    is_active: isActive('An inactive membership gives no access.'),
  },
  unique: [['company', 'user', 'persona']],
  indexes: [['user', 'company']],
  access: grant({ read: ['manager', 'auditor'], full: ['admin'] }),
});
