import { USE_KINDS } from '../../../extensions/domain/forms/choices.ts';
import { choice, defineCollection, reference, string } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const formUses = defineCollection({
  name: 'form_uses',
  domain: 'work',
  label: 'Uses of forms',
  singular: 'Use of a form',
  note: 'Where a form is asked for: orders of a type, from a state on, or tasks.',
  icon: 'assignment_turned_in',
  tenancy: 'company',
  display: '{{form.name}}',
  list: {
    columns: ['form', 'kind', 'work_type', 'state', 'task_template'],
    sort: 'form',
  },
  tracking: 'all',
  words: {
    labels: {
      'Uses of forms': ['Penggunaan borang', 'Emplois des formulaires'],
      'Use of a form': ['Penggunaan borang', 'Emploi d’un formulaire'],
    },
    texts: {
      'The form that is asked for.': ['Borang yang diminta.', 'Le formulaire demandé.'],
      'Whether the work can be finished without it.': [
        'Sama ada kerja boleh disiapkan tanpanya.',
        'Si le travail peut se terminer sans lui.',
      ],
      'Orders of this type; empty for orders of every type.': [
        'Pesanan jenis ini; kosong untuk semua jenis pesanan.',
        'Les ordres de ce type ; vide pour tous les types.',
      ],
      'Code of the state from which on it is asked for; empty from the beginning.': [
        'Kod keadaan yang mula memintanya; kosong dari permulaan.',
        'Code de l’état à partir duquel il est demandé ; vide dès le début.',
      ],
      'Tasks that are made from this template.': [
        'Tugasan yang dibuat daripada templat ini.',
        'Les tâches faites à partir de ce modèle.',
      ],
      'This task alone.': ['Tugasan ini sahaja.', 'Cette tâche seulement.'],
      Required: ['Diperlukan', 'Obligatoire'],
      Optional: ['Pilihan', 'Facultatif'],
    },
  },
  fields: {
    form: reference('forms', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The form that is asked for.',
    }),
    kind: choice(USE_KINDS, {
      required: true,
      default: 'required',
      readonly: true,
      note: 'Whether the work can be finished without it.',
    }),
    work_type: reference('work_types', {
      readonly: true,
      onDelete: 'cascade',
      note: 'Orders of this type; empty for orders of every type.',
    }),
    state: string({
      length: 64,
      readonly: true,
      display: 'fieldwright-state',
      note: 'Code of the state from which on it is asked for; empty from the beginning.',
    }),
    task_template: reference('task_templates', {
      readonly: true,
      onDelete: 'cascade',
      note: 'Tasks that are made from this template.',
    }),
    task: reference('tasks', { readonly: true, onDelete: 'cascade', note: 'This task alone.' }),
  },
  indexes: [
    ['company', 'work_type'],
    ['company', 'task_template'],
    ['company', 'task'],
  ],
  access: READ_BY_OFFICE,
});
