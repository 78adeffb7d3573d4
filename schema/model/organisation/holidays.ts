import { date, defineCollection } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { name } from '../fields.ts';

export const holidays = defineCollection({
  name: 'holidays',
  domain: 'organisation',
  label: 'Holidays',
  singular: 'Holiday',
  note: 'A day on which the company does not work.',
  icon: 'celebration',
  tenancy: 'company',
  display: '{{name}} · {{day}}',
  list: { columns: ['day', 'name'], sort: 'day' },
  tracking: 'all',
  words: {
    labels: {
      Holidays: ['Cuti umum', 'Jours fériés'],
      Holiday: ['Cuti umum', 'Jour férié'],
      Day: ['Hari', 'Jour'],
    },
    texts: {
      'The day.': ['Hari itu.', 'Le jour.'],
      'What is celebrated.': ['Apa yang diraikan.', 'Ce qui est fêté.'],
    },
  },
  fields: {
    day: date({ required: true, note: 'The day.' }),
    name: name('What is celebrated.'),
  },
  unique: [['company', 'day']],
  access: grant({ read: OFFICE, full: ['admin', 'manager', 'dispatcher'] }),
});
