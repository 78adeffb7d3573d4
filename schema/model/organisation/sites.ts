import { defineCollection, string, text } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name } from '../fields.ts';

export const sites = defineCollection({
  name: 'sites',
  domain: 'organisation',
  label: 'Sites',
  singular: 'Site',
  note: 'A branch of a company with its own settings.',
  icon: 'store',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
    address: text({ interface: 'input-multiline', note: 'Where the site is.' }),
    time_zone: string({
      length: 64,
      format: 'time-zone',
      note: 'IANA time zone when it differs from the company.',
    }),
    is_active: isActive('An inactive site takes no new work.'),
  },
  unique: [['company', 'code']],
  access: grant({ read: [...OFFICE, 'integrator'], full: ['admin'] }),
});
