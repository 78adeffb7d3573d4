import { defineCollection, instant, string } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { name, notes } from '../fields.ts';

export const meetings = defineCollection({
  name: 'meetings',
  domain: 'calendar',
  label: 'Meetings',
  singular: 'Meeting',
  note: 'When colleagues meet; who takes part stands in its own rows.',
  icon: 'groups',
  tenancy: 'company',
  display: '{{title}} · {{starts_at}}',
  tracking: 'all',
  versioned: true,
  list: { columns: ['title', 'starts_at', 'ends_at', 'place'], sort: '-starts_at' },
  words: {
    labels: {
      Calendar: ['Kalendar', 'Calendrier'],
      Meetings: ['Mesyuarat', 'Réunions'],
      Meeting: ['Mesyuarat', 'Réunion'],
      Place: ['Tempat', 'Lieu'],
    },
    texts: {
      'What it is about.': ['Tentang apa.', 'De quoi il s’agit.'],
      'When it begins.': ['Bila ia bermula.', 'Quand elle commence.'],
      'When it ends.': ['Bila ia tamat.', 'Quand elle finit.'],
      'Room, address or link.': ['Bilik, alamat atau pautan.', 'Salle, adresse ou lien.'],
      'What to prepare.': ['Apa yang perlu disediakan.', 'Ce qu’il faut préparer.'],
    },
  },
  fields: {
    title: name('What it is about.'),
    starts_at: instant({ required: true, note: 'When it begins.' }),
    ends_at: instant({ required: true, note: 'When it ends.' }),
    place: string({ note: 'Room, address or link.' }),
    notes: notes('What to prepare.'),
  },
  indexes: [['company', 'starts_at']],
  access: grant({ read: OFFICE }),
});
