import { defineCollection, json, reference } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { TAGS, code, isActive, name } from '../fields.ts';

export const partners = defineCollection({
  name: 'partners',
  domain: 'organisation',
  label: 'Partners',
  singular: 'Partner',
  note: 'A channel of a partner group, with rates or forms of its own.',
  icon: 'handshake',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    partner_group: reference('partner_groups', { required: true, note: 'Who is billed.' }),
    code: code('Short name used in orders and forms, e.g. TIME-FTTH; unique in the company.'),
    name: name('Name that people use.'),
    is_active: isActive('An inactive partner is not offered for new work.'),
    sender_domains: json({
      shape: 'texts',
      ...TAGS,
      default: [],
      note: 'Mail domains from which this partner writes.',
    }),
  },
  unique: [['company', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], edit: ['manager'], full: ['admin'] }),
});
