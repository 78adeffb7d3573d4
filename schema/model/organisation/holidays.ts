import { date, defineCollection, json } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { name, TAGS } from '../fields.ts';

export const holidays = defineCollection({
  name: 'holidays',
  domain: 'organisation',
  label: 'Holidays',
  singular: 'Holiday',
  note: 'A day on which the company, or those of some regions, do not work.',
  icon: 'celebration',
  tenancy: 'company',
  display: '{{name}} · {{day}}',
  list: { columns: ['day', 'name', 'regions'], sort: 'day' },
  tracking: 'all',
  words: {
    labels: {
      Holidays: ['Cuti umum', 'Jours fériés'],
      Holiday: ['Cuti umum', 'Jour férié'],
      Day: ['Hari', 'Jour'],
      Regions: ['Wilayah', 'Régions'],
    },
    texts: {
      'The day.': ['Hari itu.', 'Le jour.'],
      'What is celebrated.': ['Apa yang diraikan.', 'Ce qui est fêté.'],
      'Regions that keep it, such as MY-10; empty for the whole company.': [
        'Wilayah yang meraikannya, seperti MY-10; kosong bagi seluruh syarikat.',
        'Régions qui le chôment, comme CA-QC ; vide pour toute la société.',
      ],
    },
  },
  fields: {
    day: date({ required: true, note: 'The day.' }),
    name: name('What is celebrated.'),
    regions: json({
      ...TAGS,
      shape: 'texts',
      default: [],
      note: 'Regions that keep it, such as MY-10; empty for the whole company.',
    }),
  },
  unique: [['company', 'day']],
  access: grant({ read: OFFICE, full: ['admin', 'manager', 'dispatcher'] }),
});
