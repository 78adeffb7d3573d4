import { ON_HOLIDAY } from '../../../extensions/domain/dispatch/series/working-day.ts';
import {
  boolean,
  choice,
  date,
  defineCollection,
  integer,
  reference,
  string,
  time,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const visitSeries = defineCollection({
  name: 'visit_series',
  domain: 'work',
  label: 'Repeating visits',
  singular: 'Repeating visit',
  note: 'Work that comes back by a rule: for each day of it an order like the template is made ahead, with a draft of its visit.',
  icon: 'event_repeat',
  tenancy: 'company',
  display: '{{name}}',
  list: {
    columns: ['name', 'template', 'technician', 'starts_on', 'planned_until', 'is_active'],
    sort: 'name',
  },
  tracking: 'all',
  versioned: true,
  words: {
    labels: {
      'Repeating visits': ['Lawatan berulang', 'Interventions récurrentes'],
      'Repeating visit': ['Lawatan berulang', 'Intervention récurrente'],
      Template: ['Templat', 'Modèle'],
      Rule: ['Peraturan', 'Règle'],
      'Starts on': ['Bermula pada', 'Commence le'],
      Starts: ['Mula', 'Début'],
      Minutes: ['Minit', 'Minutes'],
      'On holiday': ['Pada cuti umum', 'Un jour férié'],
      'Weeks ahead': ['Minggu ke hadapan', 'Semaines d’avance'],
      'Planned until': ['Dirancang hingga', 'Planifié jusqu’au'],
    },
    texts: {
      'Name that people use.': ['Nama yang digunakan.', 'Nom d’usage.'],
      'The order that each of them is like.': [
        'Pesanan yang ditiru oleh setiap satu.',
        'L’ordre auquel chacune ressemble.',
      ],
      'Who goes; empty leaves the drafts without a technician.': [
        'Siapa yang pergi; kosong membiarkan draf tanpa juruteknik.',
        'Qui y va ; vide laisse les brouillons sans technicien.',
      ],
      'How often, as a rule of RFC 5545.': [
        'Berapa kerap, sebagai peraturan RFC 5545.',
        'À quelle fréquence, comme règle de la RFC 5545.',
      ],
      'First day from which the rule counts.': [
        'Hari pertama peraturan dikira.',
        'Premier jour à partir duquel la règle compte.',
      ],
      'Start of the visit on the company’s clock.': [
        'Mula lawatan mengikut jam syarikat.',
        'Début de l’intervention à l’heure de la société.',
      ],
      'How long the visit takes.': ['Tempoh lawatan.', 'Durée de l’intervention.'],
      'What happens on a holiday.': [
        'Apa yang berlaku pada cuti umum.',
        'Ce qui se passe un jour férié.',
      ],
      'How far ahead orders are made.': [
        'Sejauh mana pesanan dibuat lebih awal.',
        'Combien de temps à l’avance les ordres sont créés.',
      ],
      'Last day for which everything is made.': [
        'Hari terakhir yang semuanya telah dibuat.',
        'Dernier jour pour lequel tout est créé.',
      ],
      'Off makes no more orders; those that are made stay.': [
        'Jika dimatikan, tiada pesanan baharu; yang sudah dibuat kekal.',
        'Désactivée, elle ne crée plus d’ordres ; ceux qui existent restent.',
      ],
    },
  },
  fields: {
    name: string({ length: 120, required: true, readonly: true, note: 'Name that people use.' }),
    template: reference('work_orders', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The order that each of them is like.',
    }),
    technician: reference('technicians', {
      readonly: true,
      note: 'Who goes; empty leaves the drafts without a technician.',
    }),
    rule: string({
      length: 255,
      required: true,
      readonly: true,
      note: 'How often, as a rule of RFC 5545.',
    }),
    starts_on: date({
      required: true,
      readonly: true,
      note: 'First day from which the rule counts.',
    }),
    starts: time({
      required: true,
      readonly: true,
      note: 'Start of the visit on the company’s clock.',
    }),
    minutes: integer({ required: true, readonly: true, note: 'How long the visit takes.' }),
    on_holiday: choice(ON_HOLIDAY, {
      required: true,
      default: 'skip',
      readonly: true,
      note: 'What happens on a holiday.',
    }),
    weeks_ahead: integer({
      required: true,
      default: 8,
      readonly: true,
      note: 'How far ahead orders are made.',
    }),
    planned_until: date({ readonly: true, note: 'Last day for which everything is made.' }),
    is_active: boolean({
      label: 'Active',
      required: true,
      default: true,
      readonly: true,
      note: 'Off makes no more orders; those that are made stay.',
    }),
  },
  indexes: [['company', 'is_active']],
  access: READ_BY_OFFICE,
});
