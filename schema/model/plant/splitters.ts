import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { decimal, defineCollection, integer, reference, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, name } from '../fields.ts';

export const splitters = defineCollection({
  name: 'splitters',
  domain: 'plant',
  label: 'Splitters',
  singular: 'Splitter',
  note: 'A passive optical splitter in a building. Its ports are made with it.',
  icon: 'device_hub',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  list: {
    columns: ['code', 'name', 'building', 'type', 'level', 'is_active'],
    sort: 'code',
  },
  tracking: 'all',
  groups: [
    { key: 'identity', label: 'Splitter', icon: 'device_hub' },
    { key: 'feed', label: 'Feed', icon: 'cable' },
  ],
  fields: {
    building: reference('buildings', {
      required: true,
      group: 'identity',
      note: 'Where it is; only orders of this building may use it.',
    }),
    type: reference('splitter_types', {
      required: true,
      group: 'identity',
      note: 'Decides how many ports it has. Not changed later.',
    }),
    code: code('Short name, unique in the building, e.g. SP01.', { group: 'identity' }),
    name: name('Name that people use.', { group: 'identity' }),
    block: string({ length: 64, group: 'identity', note: 'Block or tower.' }),
    level: string({ length: 16, group: 'identity', note: 'Level as written.' }),
    location: string({ group: 'identity', note: 'Room or riser, e.g. MDF.' }),
    is_active: { ...isActive('An inactive splitter takes no new work.'), group: 'identity' },
    olt_port: reference('olt_ports', {
      readonly: true,
      group: 'feed',
      label: 'OLT port',
      note: 'The OLT port that feeds it; empty where another splitter does.',
    }),
    feed_port: reference('splitter_ports', {
      readonly: true,
      group: 'feed',
      label: 'Fed by port of a splitter',
      note: 'The port of the splitter before it; empty where an OLT port feeds it.',
    }),
    feed_km: decimal({
      precision: 6,
      scale: 3,
      group: 'feed',
      label: 'Fibre of the feed',
      note: 'Kilometres of fibre from what feeds it.',
    }),
    feed_connectors: integer({
      required: true,
      default: 2,
      group: 'feed',
      label: 'Connectors of the feed',
      note: 'Connectors and splices between it and what feeds it.',
    }),
    olt: string({
      length: 64,
      group: 'feed',
      label: 'OLT port as written',
      note: 'Frame, shelf, card and port that feed it, e.g. 1_0/11/0.',
    }),
    site_code: string({ length: 16, group: 'feed', note: 'NIS code of the OLT site.' }),
    fdf: string({ length: 32, group: 'feed', label: 'FDF', note: 'Fibre distribution frame.' }),
    core: string({ length: 32, group: 'feed', note: 'Core of the feeding cable.' }),
  },
  unique: [['company', 'building', 'code']],
  searchable: ['code', 'name'],
  access: grant({
    read: [...OFFICE, 'integrator'],
    edit: ['manager', 'dispatcher'],
    full: ['admin'],
  }),
});
