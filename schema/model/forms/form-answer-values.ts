import {
  boolean,
  decimal,
  defineCollection,
  instant,
  integer,
  reference,
  string,
  text,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const formAnswerValues = defineCollection({
  name: 'form_answer_values',
  domain: 'work',
  label: 'Answers',
  singular: 'Answer',
  note: 'One answer of a submitted form in a column of its kind, so that lists, reports and programs search and sort it.',
  icon: 'quickreply',
  tenancy: 'company',
  display: '{{field}}',
  list: {
    columns: ['form_answer', 'field', 'text_value', 'number_value', 'value_at', 'is_yes'],
    sort: 'field',
  },
  tracking: 'none',
  events: false,
  stamps: false,
  words: {
    labels: {
      Answers: ['Jawapan', 'Réponses'],
      Answer: ['Jawapan', 'Réponse'],
      'Form answer': ['Borang yang diisi', 'Formulaire rempli'],
      Field: ['Medan', 'Champ'],
      'Group row': ['Baris kumpulan', 'Ligne du groupe'],
      'Text value': ['Teks', 'Texte'],
      'Number value': ['Nombor', 'Nombre'],
      'Value at': ['Tarikh', 'Date'],
      'Is yes': ['Ya atau tidak', 'Oui ou non'],
    },
    texts: {
      'The filled-in form.': ['Borang yang diisi.', 'Le formulaire rempli.'],
      'The form, for a look-up by its field.': [
        'Borang, untuk carian mengikut medannya.',
        'Le formulaire, pour chercher par champ.',
      ],
      'Key of the field; a note stands under the key and ".note".': [
        'Kunci medan; nota berada di bawah kunci dan ".note".',
        'Clé du champ ; une note se trouve sous la clé et « .note ».',
      ],
      'Row of a repeated group, counted from 0.': [
        'Baris kumpulan berulang, dikira dari 0.',
        'Ligne d’un groupe répété, comptée à partir de 0.',
      ],
      'Text, choice or bar code.': ['Teks, pilihan atau kod bar.', 'Texte, choix ou code-barres.'],
      'Number, rating or computed value.': [
        'Nombor, penilaian atau nilai yang dikira.',
        'Nombre, note ou valeur calculée.',
      ],
      'Date, or date and time.': ['Tarikh, atau tarikh dan masa.', 'Date, ou date et heure.'],
      'Yes or no.': ['Ya atau tidak.', 'Oui ou non.'],
    },
  },
  fields: {
    form_answer: reference('form_answers', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The filled-in form.',
    }),
    form: reference('forms', {
      required: true,
      readonly: true,
      note: 'The form, for a look-up by its field.',
    }),
    field: string({
      length: 80,
      required: true,
      readonly: true,
      note: 'Key of the field; a note stands under the key and ".note".',
    }),
    group_row: integer({
      required: true,
      default: 0,
      readonly: true,
      note: 'Row of a repeated group, counted from 0.',
    }),
    text_value: text({ readonly: true, note: 'Text, choice or bar code.' }),
    number_value: decimal({
      precision: 20,
      scale: 6,
      readonly: true,
      note: 'Number, rating or computed value.',
    }),
    value_at: instant({ readonly: true, note: 'Date, or date and time.' }),
    is_yes: boolean({
      required: false,
      default: null,
      readonly: true,
      note: 'Yes or no.',
    }),
  },
  unique: [['company', 'form_answer', 'field', 'group_row']],
  indexes: [
    ['company', 'form', 'field', 'number_value'],
    ['company', 'form', 'field', 'value_at'],
  ],
  searchable: ['text_value'],
  access: READ_BY_OFFICE,
});
