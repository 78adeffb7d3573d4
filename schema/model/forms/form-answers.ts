import { ANSWER_STATUSES } from '../../../extensions/domain/forms/choices.ts';
import { choice, defineCollection, instant, json, reference, string, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE } from '../fields.ts';

export const formAnswers = defineCollection({
  name: 'form_answers',
  domain: 'work',
  label: 'Filled-in forms',
  singular: 'Filled-in form',
  note: 'A form that was filled in for an order, by the version that was current when it was begun. What was submitted stays.',
  icon: 'fact_check',
  tenancy: 'company',
  display: '{{form.name}} · {{work_order.number}}',
  list: {
    columns: ['form', 'work_order', 'status', 'technician', 'submitted_at'],
    sort: '-submitted_at',
  },
  bookmarks: [
    {
      title: 'Half-filled forms',
      icon: 'pending_actions',
      filter: { _and: [{ status: { _eq: 'started' } }] },
      sort: '-started_at',
    },
  ],
  tracking: 'activity',
  events: {
    omit: ['answers'],
    named: [{ field: 'status', to: { submitted: 'submitted' } }],
  },
  words: {
    labels: {
      'Filled-in forms': ['Borang yang diisi', 'Formulaires remplis'],
      'Filled-in form': ['Borang yang diisi', 'Formulaire rempli'],
      'Form version': ['Versi borang', 'Version du formulaire'],
      Answers: ['Jawapan', 'Réponses'],
      'Submitted by': ['Dihantar oleh', 'Remis par'],
    },
    texts: {
      'Half-filled forms': ['Borang separuh diisi', 'Formulaires à moitié remplis'],
      'The order that it was filled in for.': [
        'Pesanan yang diisi untuknya.',
        'L’ordre pour lequel il a été rempli.',
      ],
      'The task that it was filled in for.': [
        'Tugasan yang diisi untuknya.',
        'La tâche pour laquelle il a été rempli.',
      ],
      'The form that was filled in.': ['Borang yang diisi.', 'Le formulaire rempli.'],
      'The version by which the answers are read.': [
        'Versi untuk membaca jawapan.',
        'La version d’après laquelle se lisent les réponses.',
      ],
      'Whether it was submitted.': ['Sama ada ia telah dihantar.', 'S’il a été remis.'],
      'What was answered, by field.': [
        'Apa yang dijawab, mengikut medan.',
        'Les réponses, par champ.',
      ],
      'Who filled it in on site.': ['Siapa yang mengisinya di tapak.', 'Qui l’a rempli sur place.'],
      'When it was begun.': ['Bila ia dimulakan.', 'Quand il a été commencé.'],
      'When it was submitted, by the device.': [
        'Bila ia dihantar, mengikut peranti.',
        'Quand il a été remis, d’après l’appareil.',
      ],
      'Who submitted it.': ['Siapa yang menghantarnya.', 'Qui l’a remis.'],
      'The id that the device gave it; sending it twice stores once.': [
        'Id yang diberi peranti; menghantarnya dua kali menyimpan sekali.',
        'L’identifiant donné par l’appareil ; l’envoyer deux fois n’enregistre qu’une fois.',
      ],
      'Half-filled': ['Separuh diisi', 'À moitié rempli'],
    },
  },
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order that it was filled in for.',
    }),
    task: reference('tasks', {
      readonly: true,
      onDelete: 'set null',
      note: 'The task that it was filled in for.',
    }),
    form: reference('forms', {
      required: true,
      readonly: true,
      note: 'The form that was filled in.',
    }),
    form_version: reference('form_versions', {
      required: true,
      readonly: true,
      note: 'The version by which the answers are read.',
    }),
    status: choice(ANSWER_STATUSES, {
      required: true,
      default: 'started',
      readonly: true,
      note: 'Whether it was submitted.',
    }),
    answers: json({
      shape: 'object',
      ...CODE,
      required: true,
      readonly: true,
      hidden: true,
      note: 'What was answered, by field.',
    }),
    technician: reference('technicians', { readonly: true, note: 'Who filled it in on site.' }),
    started_at: instant({
      required: true,
      default: 'CURRENT_TIMESTAMP',
      readonly: true,
      note: 'When it was begun.',
    }),
    submitted_at: instant({ readonly: true, note: 'When it was submitted, by the device.' }),
    submitted_by: user({ readonly: true, note: 'Who submitted it.' }),
    client_ref: string({
      length: 64,
      required: true,
      readonly: true,
      hidden: true,
      label: 'Client reference',
      note: 'The id that the device gave it; sending it twice stores once.',
    }),
  },
  unique: [['company', 'client_ref']],
  indexes: [
    ['company', 'work_order', 'form'],
    ['company', 'form', 'submitted_at'],
    ['company', 'task'],
  ],
  access: READ_BY_OFFICE,
});
