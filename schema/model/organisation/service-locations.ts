import { defineCollection, reference, string, text } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { latitude, longitude } from '../fields.ts';

export const serviceLocations = defineCollection({
  name: 'service_locations',
  domain: 'organisation',
  label: 'Service locations',
  singular: 'Service location',
  note: 'An addressable place with building, level and unit.',
  icon: 'location_on',
  tenancy: 'company',
  display: '{{address_text}}',
  tracking: 'all',
  groups: [
    { key: 'place', label: 'Place', icon: 'apartment' },
    { key: 'position', label: 'Position', icon: 'my_location', closed: true },
  ],
  fields: {
    customer: reference('customers', { group: 'place', note: 'Who lives or works there.' }),
    building: reference('buildings', { group: 'place', note: 'The building with the splitters.' }),
    block: string({ length: 64, group: 'place', note: 'Block or tower.' }),
    level: string({ length: 16, group: 'place', note: 'Level as written, e.g. 3A.' }),
    unit: string({ length: 64, group: 'place', note: 'Unit or lot.' }),
    street_no: string({
      length: 32,
      group: 'place',
      label: 'Street number',
      note: 'House number.',
    }),
    street: string({ group: 'place', note: 'Street, abbreviations written out.' }),
    area: string({ group: 'place', note: 'Quarter or garden.' }),
    postcode: string({ length: 10, group: 'place', note: 'Postcode.' }),
    city: string({ group: 'place', note: 'City.' }),
    state: string({ group: 'place', note: 'State or territory.' }),
    country: string({ length: 2, default: 'MY', group: 'place', note: 'ISO 3166 code.' }),
    address_text: text({
      interface: 'input-multiline',
      group: 'place',
      label: 'Address',
      note: 'The whole address as it was given.',
    }),
    lat: latitude({ group: 'position' }),
    lng: longitude({ group: 'position' }),
  },
  indexes: [
    ['company', 'building'],
    ['company', 'customer'],
  ],
  searchable: ['address_text'],
  access: grant({
    read: [...OFFICE, 'integrator'],
    edit: ['manager', 'dispatcher', 'intake', 'sales'],
    full: ['admin'],
  }),
});
