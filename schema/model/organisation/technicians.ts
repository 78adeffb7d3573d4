import {
  TECHNICIAN_KINDS,
  TECHNICIAN_LEVELS,
  TECHNICIAN_SKILLS,
} from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, integer, json, reference, string, user } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { code, isActive, latitude, longitude, name } from '../fields.ts';

export const technicians = defineCollection({
  name: 'technicians',
  domain: 'organisation',
  label: 'Technicians',
  singular: 'Technician',
  note: 'Somebody who can be scheduled, in-house or subcontractor.',
  icon: 'engineering',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['code', 'name', 'phone', 'kind', 'level', 'is_active'],
    sort: 'name',
  },
  tracking: 'all',
  words: {
    labels: {
      'Most visits a day': ['Lawatan paling banyak sehari', 'Visites par jour au plus'],
      Employment: ['Pekerjaan', 'Emploi'],
      Experience: ['Pengalaman', 'Expérience'],
    },
    texts: {
      'The team with which the person is planned.': [
        'Pasukan yang dirancang bersama orang ini.',
        'L’équipe avec laquelle la personne est planifiée.',
      ],
      'Beyond it the board warns; empty is no limit.': [
        'Papan memberi amaran jika melebihinya; kosong bermaksud tiada had.',
        'Au-delà, le tableau avertit ; vide, pas de limite.',
      ],
    },
  },
  groups: [
    { key: 'person', label: 'Person', icon: 'engineering' },
    { key: 'base', label: 'Home base', icon: 'home_pin', closed: true },
  ],
  fields: {
    code: code('Short name on boards and documents, unique in the company.', { group: 'person' }),
    name: name('Full name.', { group: 'person' }),
    user: user({
      group: 'person',
      note: 'The login for the portal; empty when the person has none.',
    }),
    phone: string({
      length: 32,
      group: 'person',
      note: "Telephone number, with the country's code.",
    }),
    kind: choice(TECHNICIAN_KINDS, {
      required: true,
      default: 'in_house',
      group: 'person',
      label: 'Employment',
      note: 'Employed or subcontracted.',
    }),
    level: choice(TECHNICIAN_LEVELS, {
      required: true,
      default: 'junior',
      group: 'person',
      label: 'Experience',
      note: 'Experience; some buildings demand a senior.',
    }),
    site: reference('sites', { group: 'person', note: 'The site from which the person works.' }),
    team: reference('teams', {
      group: 'person',
      note: 'The team with which the person is planned.',
    }),
    max_visits: integer({
      group: 'person',
      label: 'Most visits a day',
      note: 'Beyond it the board warns; empty is no limit.',
    }),
    color: string({
      length: 32,
      label: 'Colour',
      interface: 'select-color',
      display: 'color',
      group: 'person',
      note: 'Colour on the board.',
    }),
    skills: json({
      shape: 'texts',
      default: [],
      choices: TECHNICIAN_SKILLS,
      allowOther: true,
      interface: 'select-multiple-dropdown',
      width: 'full',
      group: 'person',
      note: 'Kinds of work the person may be given.',
    }),
    is_active: {
      ...isActive('An inactive technician is not offered for new work.'),
      group: 'person',
    },
    home_lat: latitude({ group: 'base', label: 'Latitude' }),
    home_lng: longitude({ group: 'base', label: 'Longitude' }),
  },
  unique: [
    ['company', 'code'],
    ['company', 'user'],
  ],
  searchable: ['code', 'name'],
  access: {
    ...grant({ read: OFFICE, edit: ['manager', 'dispatcher'], full: ['admin'] }),
    integrator: { read: { fields: ['id', 'company', 'code', 'name', 'is_active'] } },
  },
});
