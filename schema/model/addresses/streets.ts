import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { defineCollection, reference, string } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { addressWords } from './words.ts';

/* Written by imports and commands alone, which make the keys: see extensions/domain/addresses. */

export const addressTowns = defineCollection({
  name: 'address_towns',
  domain: 'addresses',
  label: 'Towns',
  singular: 'Town',
  note: 'A town of addresses.',
  icon: 'location_city',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  list: { columns: ['name', 'region'], sort: 'name_key' },
  tracking: 'none',
  events: false,
  hidden: true,
  words: addressWords,
  fields: {
    name: string({ length: 120, required: true, readonly: true, note: 'Name as files write it.' }),
    name_key: string({
      length: 120,
      required: true,
      readonly: true,
      hidden: true,
      note: 'The name as it is compared.',
    }),
    region: string({ length: 64, readonly: true, note: 'State or province.' }),
  },
  unique: [['company', 'name_key']],
  access: READ_BY_OFFICE,
});

export const addressStreets = defineCollection({
  name: 'address_streets',
  domain: 'addresses',
  label: 'Streets',
  singular: 'Street',
  note: 'A street of a town with its addresses. The search looks for streets first.',
  icon: 'signpost',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{label}}',
  list: { columns: ['label', 'town'], sort: 'name_key' },
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    town: reference('address_towns', { required: true, readonly: true, note: 'The town.' }),
    label: string({
      required: true,
      readonly: true,
      note: 'The street as it is shown.',
    }),
    name_key: string({
      length: 160,
      required: true,
      readonly: true,
      hidden: true,
      note: 'The name as it is compared.',
    }),
    type_key: string({
      length: 32,
      readonly: true,
      hidden: true,
      note: 'Kind of street as it is compared; empty for none.',
    }),
    direction_key: string({
      length: 2,
      readonly: true,
      hidden: true,
      note: 'N, S, E, W or between; empty for none.',
    }),
  },
  access: READ_BY_OFFICE,
});
