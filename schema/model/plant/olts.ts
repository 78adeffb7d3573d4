import { PON_KINDS } from '../../../extensions/domain/plant/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import {
  choice,
  decimal,
  defineCollection,
  instant,
  integer,
  reference,
  string,
  user,
} from '../../dsl.ts';
import { OFFICE, READ_BY_OFFICE, grant } from '../access.ts';
import { code, isActive, latitude, longitude, name } from '../fields.ts';
import { plantWords } from './words.ts';

const NETWORK = grant({ read: [...OFFICE, 'integrator'], edit: ['manager'], full: ['admin'] });

export const olts = defineCollection({
  name: 'olts',
  domain: 'plant',
  label: 'OLTs',
  singular: 'OLT',
  note: 'An optical line terminal: the active end of the passive network.',
  icon: 'dns',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{code}} · {{name}}',
  list: { columns: ['code', 'name', 'vendor', 'model', 'is_active'], sort: 'code' },
  tracking: 'all',
  words: plantWords,
  fields: {
    code: code('Short name, unique in the company, e.g. OLT-KL-01.'),
    name: name('Name that people use.'),
    site: reference('sites', { note: 'The site it belongs to.' }),
    building: reference('buildings', { note: 'The building it stands in.' }),
    vendor: string({ length: 64, note: 'Who made it.' }),
    model: string({ length: 64, note: 'Model of the vendor.' }),
    lat: latitude(),
    lng: longitude(),
    is_active: isActive('An inactive OLT feeds nobody new.'),
  },
  unique: [['company', 'code']],
  searchable: ['code', 'name'],
  access: NETWORK,
});

export const oltPorts = defineCollection({
  name: 'olt_ports',
  domain: 'plant',
  label: 'OLT ports',
  singular: 'OLT port',
  note: 'A PON port of an OLT. One fibre leaves it, to one splitter.',
  icon: 'settings_ethernet',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{olt.code}} · {{label}}',
  list: {
    columns: ['olt', 'label', 'kind', 'capacity', 'tariff_zone', 'is_active'],
    sort: 'label',
  },
  tracking: 'all',
  fields: {
    olt: reference('olts', { required: true, label: 'OLT', note: 'The OLT.' }),
    label: string({ length: 32, required: true, note: 'Frame, slot and port, e.g. 0/1/3.' }),
    kind: choice(PON_KINDS, {
      required: true,
      default: 'gpon',
      note: 'Kind of passive network; decides the budget of light.',
    }),
    capacity: integer({
      required: true,
      default: 64,
      note: 'Most modems that it may serve, e.g. 64 or 128.',
    }),
    tariff_zone: reference('tariff_zones', { note: 'Whose prices count behind it.' }),
    tx_power_dbm: decimal({
      precision: 4,
      scale: 1,
      label: 'Transmit power',
      note: 'Measured at the port, in dBm; known only where somebody measured it.',
    }),
    is_active: isActive('An inactive port takes no splitter.'),
  },
  unique: [['company', 'olt', 'label']],
  access: NETWORK,
});

export const splitterFeeds = defineCollection({
  name: 'splitter_feeds',
  domain: 'plant',
  label: 'Feeds of splitters',
  singular: 'Feed of a splitter',
  note: 'What fed a splitter from when to when. Written by the database, never deleted.',
  icon: 'cable',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{splitter.code}}',
  list: {
    columns: ['splitter', 'olt_port', 'feed_port', 'fed_from', 'fed_until'],
    sort: '-fed_from',
  },
  tracking: 'none',
  events: false,
  fields: {
    splitter: reference('splitters', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The splitter.',
    }),
    olt_port: reference('olt_ports', {
      label: 'OLT port',
      readonly: true,
      note: 'The OLT port that fed it.',
    }),
    feed_port: reference('splitter_ports', {
      label: 'Fed by port of a splitter',
      readonly: true,
      note: 'The port of a splitter that fed it.',
    }),
    fed_from: instant({ required: true, readonly: true, note: 'From when.' }),
    fed_until: instant({ readonly: true, note: 'Until when; empty while it lasts.' }),
    reason: string({ readonly: true, width: 'full', note: 'Why it was moved here.' }),
    moved_by: user({ readonly: true, note: 'Who moved it here.' }),
  },
  indexes: [['company', 'splitter', 'fed_from']],
  access: READ_BY_OFFICE,
});
