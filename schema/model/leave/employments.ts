import { WEEKDAYS } from '../../../extensions/domain/organisation/choices.ts';
import { date, defineCollection, json, reference, string, user } from '../../dsl.ts';
import { grant } from '../access.ts';

export const employments = defineCollection({
  name: 'employments',
  domain: 'leave',
  label: 'Employment',
  singular: 'Employment',
  note: 'What the company keeps of a colleague beside the login: since when, who leads, which days, which region. Who has no row works the company’s week.',
  icon: 'badge',
  tenancy: 'company',
  display: '{{person.first_name}} {{person.last_name}}',
  tracking: 'all',
  versioned: true,
  list: { columns: ['person', 'manager', 'joined_on', 'region'], sort: 'person' },
  words: {
    labels: {
      Employment: ['Pekerjaan', 'Emploi'],
      Person: ['Orang', 'Personne'],
      Manager: ['Pengurus', 'Responsable'],
      'Joined on': ['Mula bekerja pada', 'Entré le'],
      'Left on': ['Berhenti pada', 'Sorti le'],
      'Working days': ['Hari bekerja', 'Jours ouvrés'],
      Region: ['Wilayah', 'Région'],
    },
    texts: {
      'Who works here.': ['Siapa bekerja di sini.', 'Qui travaille ici.'],
      'Who leads the person.': ['Siapa yang mengetuai orang itu.', 'Qui dirige la personne.'],
      'A part of the year counts for who joins in it; empty for long ago.': [
        'Sebahagian tahun dikira bagi yang masuk pada tahun itu; kosong bagi lama dahulu.',
        'L’année d’entrée compte en partie ; vide pour il y a longtemps.',
      ],
      'Last day of work.': ['Hari terakhir bekerja.', 'Dernier jour de travail.'],
      'Empty for the working hours of the technician, else for the days of the company.': [
        'Kosong bagi waktu kerja juruteknik, jika tidak bagi hari syarikat.',
        'Vide pour les heures du technicien, sinon les jours de la société.',
      ],
      'Region whose holidays count beside those of the company, such as MY-10.': [
        'Wilayah yang cuti umumnya dikira selain cuti syarikat, seperti MY-10.',
        'Région dont les jours fériés comptent en plus de ceux de la société, comme CA-QC.',
      ],
    },
  },
  fields: {
    person: reference('directus_users', {
      required: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who works here.',
    }),
    manager: user({ upwardsBy: 'person', note: 'Who leads the person.' }),
    joined_on: date({
      note: 'A part of the year counts for who joins in it; empty for long ago.',
    }),
    left_on: date({ note: 'Last day of work.' }),
    working_days: json({
      shape: 'texts',
      choices: WEEKDAYS,
      default: [],
      interface: 'select-multiple-checkbox',
      width: 'full',
      note: 'Empty for the working hours of the technician, else for the days of the company.',
    }),
    region: string({
      length: 16,
      note: 'Region whose holidays count beside those of the company, such as MY-10.',
    }),
  },
  unique: [['company', 'person']],
  access: grant({ read: ['manager', 'auditor'], full: ['admin'] }),
});
