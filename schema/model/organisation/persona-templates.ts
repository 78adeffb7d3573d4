import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, json, string, text } from '../../dsl.ts';
import { CODE } from '../fields.ts';

export const personaTemplates = defineCollection({
  name: 'persona_templates',
  domain: 'organisation',
  label: 'Persona templates',
  singular: 'Persona template',
  note: 'What one persona may do with one collection; written out for every company as a permission.',
  icon: 'rule',
  tenancy: 'global',
  display: '{{persona}} · {{action}} {{collection}}',
  tracking: 'all',
  fields: {
    persona: choice(PERSONA_CHOICES, {
      required: true,
      allowOther: true,
      interface: 'fieldwright-personas',
      note: 'Code of the persona that it is for.',
    }),
    collection: string({
      length: 64,
      required: true,
      interface: 'system-collection',
      note: 'What it is about.',
    }),
    action: choice(
      [
        { value: 'create', label: 'Create' },
        { value: 'read', label: 'Read' },
        { value: 'update', label: 'Update' },
        { value: 'delete', label: 'Delete' },
      ],
      { required: true, note: 'What may be done.' },
    ),
    fields: text({
      required: true,
      default: '*',
      interface: 'input',
      note: 'Fields that may be used, separated by commas; * for all.',
    }),
    permissions: json({
      shape: 'object',
      ...CODE,
      default: {},
      note: 'Which rows: a Directus filter. $COMPANY stands for the company it is written out for.',
    }),
    validation: json({
      shape: 'object',
      ...CODE,
      note: 'What the given values must be when creating or updating, as a filter. Directus joins those of all policies.',
    }),
    presets: json({ shape: 'object', ...CODE, note: 'Values that a new row starts with.' }),
  },
  unique: [['persona', 'collection', 'action']],
  searchable: ['collection'],
  access: {},
});
