import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { ON_THE_MAP } from '../../../extensions/domain/plant/lists.ts';
import { BUILDING_TYPES } from '../../../extensions/domain/plant/choices.ts';
import { INSTALLATION_METHODS } from '../../../extensions/domain/work/choices.ts';
import { boolean, choice, date, defineCollection, json, string, text, time } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { isActive, latitude, longitude, name, notes } from '../fields.ts';

export const buildings = defineCollection({
  name: 'buildings',
  domain: 'plant',
  label: 'Buildings',
  singular: 'Building',
  note: 'A place with splitters. For landed homes it is the street or garden.',
  icon: 'apartment',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['code', 'name', 'postcode', 'city', 'building_type', 'installation_method'],
    sort: 'name',
  },
  bookmarks: [{ title: 'On the map', icon: 'map', filter: ON_THE_MAP, map: 'point' }],
  tracking: 'all',
  events: { omit: ['point'] },
  words: {
    labels: {
      'Requires senior': ['Perlu senior', 'Senior exigé'],
      'Lets in from': ['Dibenarkan masuk dari', 'Accès à partir de'],
      'Lets in until': ['Dibenarkan masuk hingga', 'Accès jusqu’à'],
    },
    texts: {
      'Only a senior technician is let in.': [
        'Hanya juruteknik senior dibenarkan masuk.',
        'Seul un technicien senior est admis.',
      ],
      'Visits are let in from this time on.': [
        'Lawatan dibenarkan masuk mulai waktu ini.',
        'Les visites sont admises à partir de cette heure.',
      ],
      'Visits are over by this time.': [
        'Lawatan tamat pada waktu ini.',
        'Les visites sont terminées à cette heure.',
      ],
    },
  },
  groups: [
    { key: 'identity', label: 'Building', icon: 'apartment' },
    { key: 'place', label: 'Address', icon: 'location_on' },
    { key: 'access', label: 'Access', icon: 'key' },
  ],
  fields: {
    code: string({
      length: 64,
      group: 'identity',
      note: "The partner's code for the building, unique in the company.",
    }),
    name: name('Name as partners write it.', { group: 'identity' }),
    name_normalised: string({
      readonly: true,
      hidden: true,
      group: 'identity',
      note: 'Lower case, without accents and doubled blanks; written by the database for matching.',
    }),
    building_type: choice(BUILDING_TYPES, { group: 'identity', note: 'What kind of building.' }),
    installation_method: choice(INSTALLATION_METHODS, {
      group: 'identity',
      allowOther: true,
      kinds: FIBRE_KINDS,
      note: 'Condition that orders here inherit.',
    }),
    rfb_date: date({
      group: 'identity',
      kinds: FIBRE_KINDS,
      label: 'RFB date',
      note: "Date of the partner's roll-out meeting.",
    }),
    is_active: {
      ...isActive('An inactive building is not offered for new work.'),
      group: 'identity',
    },
    address: text({ interface: 'input-multiline', group: 'place', note: 'Street address.' }),
    postcode: string({ length: 10, group: 'place', note: 'Postcode.' }),
    city: string({ group: 'place', note: 'City.' }),
    state: string({ group: 'place', note: 'State or territory.' }),
    lat: latitude({ group: 'place' }),
    lng: longitude({ group: 'place' }),
    point: json({
      shape: 'object',
      readonly: true,
      interface: 'map',
      interfaceOptions: { geometryType: 'Point' },
      width: 'full',
      group: 'place',
      label: 'On the map',
      note: 'Latitude and longitude as a point that maps can draw; written by the database.',
    }),
    access_notes: notes('How to get in: appointment with the management, pass, hours.', {
      group: 'access',
    }),
    requires_senior: boolean({
      group: 'access',
      note: 'Only a senior technician is let in.',
    }),
    opens: time({
      group: 'access',
      label: 'Lets in from',
      note: 'Visits are let in from this time on.',
    }),
    closes: time({
      group: 'access',
      label: 'Lets in until',
      note: 'Visits are over by this time.',
    }),
    contacts: json({
      shape: 'objects',
      default: [],
      interface: 'list',
      interfaceOptions: {
        template: '{{name}} · {{role}} · {{phone}}',
        fields: [
          {
            field: 'name',
            name: 'Name',
            type: 'string',
            meta: { field: 'name', type: 'string', width: 'half', interface: 'input' },
          },
          {
            field: 'role',
            name: 'Role',
            type: 'string',
            meta: { field: 'role', type: 'string', width: 'half', interface: 'input' },
          },
          {
            field: 'phone',
            name: 'Phone',
            type: 'string',
            meta: { field: 'phone', type: 'string', width: 'half', interface: 'input' },
          },
          {
            field: 'email',
            name: 'E-mail',
            type: 'string',
            meta: { field: 'email', type: 'string', width: 'half', interface: 'input' },
          },
        ],
      },
      width: 'full',
      group: 'access',
      note: 'Building management and other people to call.',
    }),
  },
  unique: [['company', 'code']],
  indexes: [['company', 'name_normalised']],
  searchable: ['code', 'name'],
  access: grant({
    read: [...OFFICE, 'integrator'],
    edit: ['manager', 'dispatcher', 'intake'],
    full: ['admin'],
  }),
});
