import { date, defineCollection, integer, reference } from '../../dsl.ts';
import { grant } from '../access.ts';

const count = (note: string) => integer({ required: true, default: 0, readonly: true, note });

export const jobDays = defineCollection({
  name: 'job_days',
  domain: 'analytics',
  label: 'Jobs by day',
  singular: 'Day of jobs',
  note: 'What became of jobs on a day of the company, by work type and technician. Written by the worker from the orders; never by hand.',
  icon: 'monitoring',
  tenancy: 'company',
  display: '{{day}} · {{work_type.name}}',
  tracking: 'none',
  events: false,
  stamps: false,
  list: {
    columns: ['day', 'work_type', 'technician', 'created', 'completed', 'on_time', 'late'],
    sort: '-day',
  },
  words: {
    labels: {
      Analytics: ['Analitik', 'Analyses'],
      'Jobs by day': ['Kerja mengikut hari', 'Travaux par jour'],
      'Day of jobs': ['Hari kerja', 'Jour de travaux'],
      Day: ['Hari', 'Jour'],
      Created: ['Dicipta', 'Créés'],
      Completed: ['Selesai', 'Terminés'],
      'On time': ['Tepat masa', 'À temps'],
      Late: ['Lewat', 'En retard'],
      Cancelled: ['Dibatalkan', 'Annulés'],
      'Minutes to complete': ['Minit hingga selesai', 'Minutes jusqu’à la fin'],
    },
    texts: {
      'The day in the zone of the company.': [
        'Hari dalam zon syarikat.',
        'Le jour dans le fuseau de la société.',
      ],
      'The kind of work.': ['Jenis kerja.', 'Le type de travail.'],
      'Who has or had the job; empty for nobody.': [
        'Siapa yang memegang kerja itu; kosong jika tiada.',
        'Qui a ou avait le travail ; vide pour personne.',
      ],
      'Jobs that came in.': ['Kerja yang masuk.', 'Travaux arrivés.'],
      'Jobs whose work on site was completed.': [
        'Kerja yang selesai di tapak.',
        'Travaux terminés sur place.',
      ],
      'Completed by the day or hour that they were due.': [
        'Selesai sebelum tarikh akhir.',
        'Terminés avant l’échéance.',
      ],
      'Completed after they were due.': [
        'Selesai selepas tarikh akhir.',
        'Terminés après l’échéance.',
      ],
      'Jobs that were given up.': ['Kerja yang dibatalkan.', 'Travaux abandonnés.'],
      'From coming in to completion, of all completed jobs together.': [
        'Dari masuk hingga selesai, bagi semua kerja yang selesai.',
        'De l’arrivée à la fin, de tous les travaux terminés ensemble.',
      ],
    },
  },
  fields: {
    day: date({ required: true, readonly: true, note: 'The day in the zone of the company.' }),
    work_type: reference('work_types', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The kind of work.',
    }),
    technician: reference('technicians', {
      readonly: true,
      onDelete: 'cascade',
      note: 'Who has or had the job; empty for nobody.',
    }),
    created: count('Jobs that came in.'),
    completed: count('Jobs whose work on site was completed.'),
    on_time: count('Completed by the day or hour that they were due.'),
    late: count('Completed after they were due.'),
    cancelled: count('Jobs that were given up.'),
    minutes_to_complete: count('From coming in to completion, of all completed jobs together.'),
  },
  indexes: [['company', 'day']],
  access: grant({ read: ['admin', 'manager', 'auditor'] }),
});
