import { boolean, decimal, defineCollection } from '../../dsl.ts';
import { grant } from '../access.ts';
import { code, name } from '../fields.ts';

export const taxCodes = defineCollection({
  name: 'tax_codes',
  domain: 'billing',
  label: 'Tax codes',
  singular: 'Tax code',
  note: 'A rate of tax that invoice lines name.',
  icon: 'percent',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name on invoices.'),
    rate_basis_points: decimal({
      precision: 7,
      scale: 2,
      required: true,
      default: 0,
      label: 'Rate (basis points)',
      note: 'Hundredths of a percent: 800 is 8 %, 997.5 is 9.975 %.',
    }),
    is_default: boolean({
      label: 'Default',
      note: 'Used when nothing else is said; one code of the company.',
    }),
  },
  unique: [['company', 'code']],
  access: grant({ read: ['manager', 'auditor'], edit: ['finance'], full: ['admin'] }),
});
