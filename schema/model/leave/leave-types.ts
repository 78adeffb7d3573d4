import { ACCRUALS, LEAVE_UNITS } from '../../../extensions/domain/leave/choices.ts';
import { ABSENCE_KINDS } from '../../../extensions/domain/organisation/choices.ts';
import { boolean, choice, decimal, defineCollection, integer, json, string } from '../../dsl.ts';
import { grant } from '../access.ts';
import { code, isActive, name, translations } from '../fields.ts';

export const leaveTypes = defineCollection({
  name: 'leave_types',
  domain: 'leave',
  label: 'Types of leave',
  singular: 'Type of leave',
  note: 'What somebody may ask for: how many days a year, how they come, what is carried forward.',
  icon: 'beach_access',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  versioned: true,
  list: {
    columns: ['name', 'code', 'allowance_days', 'accrual', 'unit', 'is_active'],
    sort: 'name',
  },
  words: {
    labels: {
      'Types of leave': ['Jenis cuti', 'Types de congé'],
      'Type of leave': ['Jenis cuti', 'Type de congé'],
      'Days a year': ['Hari setahun', 'Jours par an'],
      Accrual: ['Pengumpulan', 'Acquisition'],
      'Days carried forward': ['Hari dibawa ke hadapan', 'Jours reportés'],
      'Months they last': ['Bulan ia sah', 'Mois de validité'],
      'May go below by': ['Boleh kurang sebanyak', 'Découvert autorisé'],
      'Counts as': ['Dikira sebagai', 'Compte comme'],
      'Needs a document': ['Perlu dokumen', 'Justificatif exigé'],
      'Needs approval': ['Perlu kelulusan', 'Approbation requise'],
      Paid: ['Bergaji', 'Payé'],
      'Who may ask': ['Siapa boleh memohon', 'Qui peut demander'],
    },
    texts: {
      'Short name, unique in the company.': [
        'Nama pendek, unik dalam syarikat.',
        'Nom court, unique dans la société.',
      ],
      'Empty for leave without a limit.': [
        'Kosong bagi cuti tanpa had.',
        'Vide pour un congé sans limite.',
      ],
      'How the days of a year come.': [
        'Bagaimana hari setahun diberi.',
        'Comment les jours de l’année sont acquis.',
      ],
      'The smallest part that may be asked for.': [
        'Bahagian terkecil yang boleh dimohon.',
        'La plus petite part qui peut être demandée.',
      ],
      'Of what is left at the end of a year, at most.': [
        'Daripada baki pada akhir tahun, paling banyak.',
        'Du solde de fin d’année, au plus.',
      ],
      'Months of the new year after which they are lost; empty for all of it.': [
        'Bulan tahun baharu selepas itu ia luput; kosong bagi sepanjang tahun.',
        'Mois de la nouvelle année après lesquels ils sont perdus ; vide pour toute l’année.',
      ],
      'Days that may be taken beyond the balance.': [
        'Hari yang boleh diambil melebihi baki.',
        'Jours qui peuvent être pris au-delà du solde.',
      ],
      'Kind of the absence on the board.': [
        'Jenis ketidakhadiran pada papan.',
        'Nature de l’absence sur le tableau.',
      ],
      'Such as a medical certificate.': [
        'Seperti sijil sakit.',
        'Par exemple un certificat médical.',
      ],
      'Without it the leave holds as soon as it is asked for.': [
        'Tanpanya cuti sah sebaik dimohon.',
        'Sans elle, le congé vaut dès qu’il est demandé.',
      ],
      'For payroll.': ['Untuk penggajian.', 'Pour la paie.'],
      'Roles that may ask for it; empty for everybody.': [
        'Peranan yang boleh memohon; kosong bagi semua orang.',
        'Rôles qui peuvent le demander ; vide pour tous.',
      ],
      'Colour in the calendar.': ['Warna dalam kalendar.', 'Couleur dans le calendrier.'],
      'An inactive type is not offered any more.': [
        'Jenis tidak aktif tidak lagi ditawarkan.',
        'Un type inactif n’est plus proposé.',
      ],
    },
  },
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
    translations: translations(),
    allowance_days: decimal({
      precision: 5,
      scale: 1,
      label: 'Days a year',
      note: 'Empty for leave without a limit.',
    }),
    accrual: choice(ACCRUALS, {
      required: true,
      default: 'yearly',
      note: 'How the days of a year come.',
    }),
    unit: choice(LEAVE_UNITS, {
      required: true,
      default: 'half_day',
      note: 'The smallest part that may be asked for.',
    }),
    carry_days: decimal({
      precision: 5,
      scale: 1,
      required: true,
      default: 0,
      label: 'Days carried forward',
      note: 'Of what is left at the end of a year, at most.',
    }),
    carry_months: integer({
      label: 'Months they last',
      note: 'Months of the new year after which they are lost; empty for all of it.',
    }),
    negative_days: decimal({
      precision: 5,
      scale: 1,
      required: true,
      default: 0,
      label: 'May go below by',
      note: 'Days that may be taken beyond the balance.',
    }),
    absence_kind: choice(ABSENCE_KINDS, {
      required: true,
      default: 'leave',
      label: 'Counts as',
      note: 'Kind of the absence on the board.',
    }),
    requires_attachment: boolean({
      label: 'Needs a document',
      note: 'Such as a medical certificate.',
    }),
    requires_approval: boolean({
      default: true,
      label: 'Needs approval',
      note: 'Without it the leave holds as soon as it is asked for.',
    }),
    is_paid: boolean({ default: true, label: 'Paid', note: 'For payroll.' }),
    applies_to: json({
      shape: 'texts',
      default: [],
      label: 'Who may ask',
      interface: 'tags',
      display: 'labels',
      width: 'full',
      note: 'Roles that may ask for it; empty for everybody.',
    }),
    color: string({
      length: 32,
      label: 'Colour',
      interface: 'select-color',
      display: 'color',
      note: 'Colour in the calendar.',
    }),
    is_active: isActive('An inactive type is not offered any more.'),
  },
  unique: [['company', 'code']],
  access: grant({ read: ['manager', 'auditor'], full: ['admin'] }),
});
