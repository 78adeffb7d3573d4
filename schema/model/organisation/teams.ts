import { defineCollection, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { isActive, name } from '../fields.ts';

export const teams = defineCollection({
  name: 'teams',
  domain: 'organisation',
  label: 'Teams',
  singular: 'Team',
  note: 'Technicians who are planned together.',
  icon: 'groups',
  tenancy: 'company',
  display: '{{name}}',
  list: { columns: ['name', 'color', 'is_active'], sort: 'name' },
  tracking: 'all',
  words: {
    labels: { Teams: ['Pasukan', 'Équipes'], Team: ['Pasukan', 'Équipe'] },
    texts: {
      'Colour of the team.': ['Warna pasukan.', 'Couleur de l’équipe.'],
      'An inactive team is not offered on the board.': [
        'Pasukan tidak aktif tidak ditawarkan pada papan.',
        'Une équipe inactive n’est pas proposée sur le tableau.',
      ],
    },
  },
  fields: {
    name: name('Name that people use.'),
    color: string({
      length: 32,
      label: 'Colour',
      interface: 'select-color',
      display: 'color',
      note: 'Colour of the team.',
    }),
    is_active: isActive('An inactive team is not offered on the board.'),
  },
  unique: [['company', 'name']],
  access: grant({ read: OFFICE, full: ['admin', 'manager', 'dispatcher'] }),
});
