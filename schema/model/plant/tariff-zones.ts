import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { defineCollection } from '../../dsl.ts';
import { REFERENCE_DATA } from '../access.ts';
import { code, name } from '../fields.ts';

export const tariffZones = defineCollection({
  name: 'tariff_zones',
  domain: 'plant',
  label: 'Tariff zones',
  singular: 'Tariff zone',
  note: 'Where one list of prices counts. An OLT port names its zone.',
  icon: 'map',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  tracking: 'all',
  words: { labels: { 'Tariff zones': ['Zon tarif', 'Zones tarifaires'] } },
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
  },
  unique: [['company', 'code']],
  access: REFERENCE_DATA,
});
