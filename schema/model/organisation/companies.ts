import { COMPANY_KINDS } from '../../../extensions/domain/organisation/choices.ts';
import {
  boolean,
  choice,
  defineCollection,
  file,
  json,
  string,
  text,
  type Access,
} from '../../dsl.ts';
import { CODE, currency } from '../fields.ts';

const OWN = { read: true } as const satisfies { read: true | Access };

export const companies = defineCollection({
  name: 'companies',
  domain: 'organisation',
  label: 'Companies',
  singular: 'Company',
  note: 'A legal entity that works with Fieldwright. Nothing is shared between companies.',
  icon: 'domain',
  tenancy: 'global',
  display: '{{name}}',
  tracking: 'all',
  groups: [
    { key: 'identity', label: 'Identity', icon: 'badge' },
    { key: 'contact', label: 'Address and contact', icon: 'contact_mail' },
    { key: 'region', label: 'Region', icon: 'public' },
    { key: 'setup', label: 'Settings', icon: 'tune', closed: true },
  ],
  fields: {
    key: string({
      length: 64,
      required: true,
      unique: true,
      group: 'identity',
      note: 'Short name in addresses and settings: lower-case letters, digits and dashes. Never changed.',
    }),
    name: string({ required: true, group: 'identity', note: 'Name that people use.' }),
    kind: choice(COMPANY_KINDS, {
      required: true,
      group: 'identity',
      note: 'What the company lives on; chooses the reference data it starts with.',
    }),
    legal_name: string({ group: 'identity', note: 'Registered name, printed on documents.' }),
    registration_no: string({
      group: 'identity',
      label: 'Registration number',
      note: 'Number in the company register.',
    }),
    tax_no: string({
      group: 'identity',
      label: 'Tax number',
      note: 'Tax registration, printed on invoices.',
    }),
    logo: file({
      interface: 'file-image',
      group: 'identity',
      note: 'Shown in the portal and on documents.',
    }),
    address: text({
      interface: 'input-multiline',
      group: 'contact',
      note: 'Postal address, printed on documents.',
    }),
    phone: string({ length: 32, group: 'contact', note: 'Telephone number of the office.' }),
    email: string({
      group: 'contact',
      label: 'E-mail',
      note: 'Address that documents name for questions.',
    }),
    time_zone: string({
      length: 64,
      format: 'time-zone',
      required: true,
      default: 'Asia/Kuala_Lumpur',
      group: 'region',
      note: 'IANA time zone in which dates are shown and "today" is meant.',
    }),
    country: string({
      length: 2,
      format: 'country',
      required: true,
      default: 'MY',
      group: 'region',
      note: 'ISO 3166 code, such as MY. Telephone numbers without a code are of this country.',
    }),
    currency: currency({ group: 'region' }),
    locale: string({
      length: 16,
      format: 'locale',
      required: true,
      default: 'en-MY',
      group: 'region',
      note: 'BCP 47 tag for dates and numbers.',
    }),
    settings: json({
      ...CODE,
      shape: 'object',
      default: {},
      group: 'setup',
      note: 'Settings of the company by name; a site may override them.',
    }),
    is_active: boolean({
      default: true,
      label: 'Active',
      group: 'setup',
      note: 'An inactive company keeps its data and lets nobody in.',
    }),
  },
  access: {
    admin: {
      read: true,
      update: {
        fields: [
          'name',
          'legal_name',
          'registration_no',
          'tax_no',
          'logo',
          'address',
          'phone',
          'email',
          'time_zone',
          'country',
          'currency',
          'locale',
          'settings',
        ],
      },
    },
    manager: OWN,
    dispatcher: OWN,
    intake: OWN,
    finance: OWN,
    warehouse: OWN,
    auditor: OWN,
    integrator: {
      read: { fields: ['id', 'key', 'name', 'kind', 'time_zone', 'country', 'currency', 'locale'] },
    },
  },
});
