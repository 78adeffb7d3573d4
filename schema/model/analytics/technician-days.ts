import { date, defineCollection, integer, reference } from '../../dsl.ts';
import { grant } from '../access.ts';

const minutes = (note: string) => integer({ required: true, default: 0, readonly: true, note });

export const technicianDays = defineCollection({
  name: 'technician_days',
  domain: 'analytics',
  label: 'Technicians by day',
  singular: 'Day of a technician',
  note: 'Minutes that a technician was there and booked on a day of the company. Written by the worker; never by hand.',
  icon: 'speed',
  tenancy: 'company',
  display: '{{day}} · {{technician.name}}',
  tracking: 'none',
  events: false,
  stamps: false,
  list: { columns: ['day', 'technician', 'capacity_minutes', 'booked_minutes'], sort: '-day' },
  words: {
    labels: {
      'Technicians by day': ['Juruteknik mengikut hari', 'Techniciens par jour'],
      'Day of a technician': ['Hari juruteknik', 'Jour d’un technicien'],
      Day: ['Hari', 'Jour'],
      'Capacity minutes': ['Minit kapasiti', 'Minutes de capacité'],
      'Booked minutes': ['Minit ditempah', 'Minutes occupées'],
    },
    texts: {
      'The day in the zone of the company.': [
        'Hari dalam zon syarikat.',
        'Le jour dans le fuseau de la société.',
      ],
      'Whose day.': ['Hari siapa.', 'Le jour de qui.'],
      'Working hours without breaks, leave and holidays.': [
        'Waktu bekerja tanpa rehat, cuti dan hari kelepasan.',
        'Heures de travail sans pauses, congés ni jours fériés.',
      ],
      'Visits and meetings, each minute once.': [
        'Lawatan dan mesyuarat, setiap minit sekali.',
        'Visites et réunions, chaque minute une fois.',
      ],
    },
  },
  fields: {
    day: date({ required: true, readonly: true, note: 'The day in the zone of the company.' }),
    technician: reference('technicians', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'Whose day.',
    }),
    capacity_minutes: minutes('Working hours without breaks, leave and holidays.'),
    booked_minutes: minutes('Visits and meetings, each minute once.'),
  },
  unique: [['company', 'day', 'technician']],
  access: grant({ read: ['admin', 'manager', 'auditor'] }),
});
