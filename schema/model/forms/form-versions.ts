import { VERSION_STATUSES } from '../../../extensions/domain/forms/choices.ts';
import { choice, defineCollection, instant, integer, json, reference, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE } from '../fields.ts';

export const formVersions = defineCollection({
  name: 'form_versions',
  domain: 'work',
  label: 'Versions of forms',
  singular: 'Version of a form',
  note: 'The fields of a form at one time. A published version never changes; answers belong to the version that was filled in.',
  icon: 'history_edu',
  tenancy: 'company',
  display: '{{form.name}} · {{number}}',
  list: { columns: ['form', 'number', 'status', 'published_at'], sort: '-published_at' },
  tracking: 'all',
  versioned: true,
  events: {
    omit: ['definition'],
    named: [{ field: 'status', to: { published: 'published', retired: 'retired' } }],
  },
  words: {
    labels: {
      'Versions of forms': ['Versi borang', 'Versions des formulaires'],
      'Version of a form': ['Versi borang', 'Version d’un formulaire'],
      Definition: ['Takrifan', 'Définition'],
      'Published at': ['Diterbitkan pada', 'Publiée le'],
      'Published by': ['Diterbitkan oleh', 'Publiée par'],
    },
    texts: {
      'The form.': ['Borang itu.', 'Le formulaire.'],
      'Which version of the form.': ['Versi borang yang mana.', 'Quelle version du formulaire.'],
      'Whether it is being written, filled in or kept for its answers.': [
        'Sama ada sedang ditulis, diisi atau disimpan untuk jawapannya.',
        'Si elle s’écrit, se remplit ou se garde pour ses réponses.',
      ],
      'Its fields with their rules; written by the form designer.': [
        'Medan dengan peraturannya; ditulis oleh pereka borang.',
        'Ses champs et leurs règles ; écrits par le concepteur de formulaires.',
      ],
      'When it was published.': ['Bila ia diterbitkan.', 'Quand elle a été publiée.'],
      'Who published it.': ['Siapa yang menerbitkannya.', 'Qui l’a publiée.'],
      Draft: ['Draf', 'Brouillon'],
      Published: ['Diterbitkan', 'Publiée'],
      Retired: ['Ditamatkan', 'Remplacée'],
    },
  },
  fields: {
    form: reference('forms', { required: true, readonly: true, note: 'The form.' }),
    number: integer({ required: true, readonly: true, note: 'Which version of the form.' }),
    status: choice(VERSION_STATUSES, {
      required: true,
      default: 'draft',
      readonly: true,
      note: 'Whether it is being written, filled in or kept for its answers.',
    }),
    definition: json({
      shape: 'object',
      ...CODE,
      required: true,
      readonly: true,
      hidden: true,
      note: 'Its fields with their rules; written by the form designer.',
    }),
    published_at: instant({ readonly: true, note: 'When it was published.' }),
    published_by: user({ readonly: true, note: 'Who published it.' }),
  },
  unique: [['company', 'form', 'number']],
  access: READ_BY_OFFICE,
});
