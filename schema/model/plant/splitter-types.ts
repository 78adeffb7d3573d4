import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { decimal, defineCollection, integer } from '../../dsl.ts';
import { REFERENCE_DATA } from '../access.ts';
import { code, name } from '../fields.ts';

export const splitterTypes = defineCollection({
  name: 'splitter_types',
  domain: 'plant',
  label: 'Splitter types',
  singular: 'Splitter type',
  note: 'How many ports a splitter has, and which of them is kept back as standby.',
  icon: 'call_split',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{code}}',
  tracking: 'all',
  fields: {
    code: code('Ratio, e.g. 1:32; unique in the company.'),
    name: name('Name that people use.'),
    port_count: integer({
      required: true,
      note: 'Ports made for a new splitter of this type, 1 to 256.',
    }),
    standby_port: integer({
      note: 'Number of the port that needs an approval; empty when the type has none.',
    }),
    excess_loss_db: decimal({
      precision: 4,
      scale: 2,
      label: 'Excess loss',
      note: 'Loss beyond the ideal 10 × log10 of the ports, in dB; 1 where nobody said.',
    }),
  },
  unique: [['company', 'code']],
  access: REFERENCE_DATA,
});
