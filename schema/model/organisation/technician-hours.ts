import { WEEKDAYS } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, reference, time } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';

export const technicianHours = defineCollection({
  name: 'technician_hours',
  domain: 'organisation',
  label: 'Working hours',
  singular: 'Working hours',
  note: "When a technician works on a day of the week. Who has no rows works by the company's hours; a day without rows is off.",
  icon: 'schedule',
  tenancy: 'company',
  display: '{{technician.name}} · {{weekday}}',
  list: { columns: ['technician', 'weekday', 'starts', 'ends'], sort: 'technician' },
  tracking: 'all',
  words: {
    labels: {
      'Working hours': ['Waktu bekerja', 'Heures de travail'],
      Weekday: ['Hari', 'Jour de la semaine'],
      Starts: ['Mula', 'Début'],
      Ends: ['Tamat', 'Fin'],
    },
    texts: {
      'Whose hours.': ['Waktu siapa.', 'De qui.'],
      'Day of the week.': ['Hari dalam minggu.', 'Jour de la semaine.'],
      "When the work begins, on the company's clock.": [
        'Bila kerja bermula, mengikut jam syarikat.',
        'Début du travail, à l’heure de la société.',
      ],
      'When it ends. A break is left out by two rows of one day.': [
        'Bila ia tamat. Rehat ditinggalkan dengan dua baris bagi satu hari.',
        'Fin du travail. Une pause se note par deux lignes d’un même jour.',
      ],
    },
  },
  fields: {
    technician: reference('technicians', {
      required: true,
      onDelete: 'cascade',
      note: 'Whose hours.',
    }),
    weekday: choice(WEEKDAYS, { length: 1, required: true, note: 'Day of the week.' }),
    starts: time({ required: true, note: "When the work begins, on the company's clock." }),
    ends: time({
      required: true,
      note: 'When it ends. A break is left out by two rows of one day.',
    }),
  },
  unique: [['company', 'technician', 'weekday', 'starts']],
  access: grant({ read: OFFICE, full: ['admin', 'manager', 'dispatcher'] }),
});
