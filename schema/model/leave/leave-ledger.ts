import { LEDGER_KINDS } from '../../../extensions/domain/leave/choices.ts';
import { choice, date, decimal, defineCollection, integer, reference, string } from '../../dsl.ts';
import { grant } from '../access.ts';

export const leaveLedger = defineCollection({
  name: 'leave_ledger',
  domain: 'leave',
  label: 'Leave ledger',
  singular: 'Row of the leave ledger',
  note: 'Days of leave that came to somebody or went, by year. A balance is the sum of its rows; nothing is changed, a mistake gets a row of its own.',
  icon: 'receipt_long',
  tenancy: 'company',
  display: '{{person.first_name}} {{person.last_name}} · {{days}}',
  tracking: 'activity',
  list: {
    columns: ['person', 'leave_type', 'year', 'kind', 'days', 'due_on', 'reason'],
    sort: '-due_on',
  },
  words: {
    labels: {
      'Leave type': ['Jenis cuti', 'Type de congé'],
      'Leave ledger': ['Lejar cuti', 'Registre des congés'],
      'Row of the leave ledger': ['Baris lejar cuti', 'Ligne du registre des congés'],
      Person: ['Orang', 'Personne'],
      Year: ['Tahun', 'Année'],
      Days: ['Hari', 'Jours'],
      'Counts from': ['Dikira dari', 'Compte à partir du'],
      Request: ['Permohonan', 'Demande'],
    },
    texts: {
      'Whose days.': ['Hari siapa.', 'De qui sont les jours.'],
      'What kind of leave.': ['Jenis cuti apa.', 'Quel type de congé.'],
      'Year to which they belong.': [
        'Tahun yang berkenaan.',
        'Année à laquelle ils appartiennent.',
      ],
      'Why they came or went.': [
        'Mengapa ia datang atau pergi.',
        'Pourquoi ils sont venus ou partis.',
      ],
      'More than nothing came, less went.': [
        'Positif datang, negatif pergi.',
        'Positif : acquis ; négatif : pris.',
      ],
      'From which day they count.': [
        'Dari hari mana ia dikira.',
        'À partir de quel jour ils comptent.',
      ],
      'The leave that took them or gave them back.': [
        'Cuti yang mengambil atau memulangkannya.',
        'Le congé qui les a pris ou rendus.',
      ],
      'Said by who corrected it.': [
        'Dikatakan oleh yang membetulkannya.',
        'Dit par qui l’a corrigé.',
      ],
    },
  },
  fields: {
    person: reference('directus_users', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Whose days.',
    }),
    leave_type: reference('leave_types', {
      required: true,
      readonly: true,
      note: 'What kind of leave.',
    }),
    year: integer({ required: true, readonly: true, note: 'Year to which they belong.' }),
    kind: choice(LEDGER_KINDS, { required: true, readonly: true, note: 'Why they came or went.' }),
    days: decimal({
      precision: 5,
      scale: 1,
      required: true,
      readonly: true,
      note: 'More than nothing came, less went.',
    }),
    due_on: date({
      required: true,
      readonly: true,
      label: 'Counts from',
      note: 'From which day they count.',
    }),
    request: reference('leave_requests', {
      readonly: true,
      onDelete: 'cascade',
      note: 'The leave that took them or gave them back.',
    }),
    reason: string({ readonly: true, note: 'Said by who corrected it.' }),
  },
  indexes: [['company', 'person', 'leave_type', 'year']],
  access: grant({ read: ['admin', 'manager', 'auditor'] }),
});
