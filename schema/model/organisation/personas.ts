import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { boolean, choice, defineCollection, json, reference, string, text } from '../../dsl.ts';
import { code, name, TAGS } from '../fields.ts';

export const personas = defineCollection({
  name: 'personas',
  domain: 'organisation',
  label: 'Personas',
  singular: 'Persona',
  note: 'What a membership makes of a person: capabilities here, rights in collections in the persona templates.',
  icon: 'badge',
  tenancy: 'global',
  display: '{{label}}',
  tracking: 'all',
  versioned: true,
  list: { columns: ['label', 'code', 'owner', 'capabilities', 'is_shipped'], sort: 'label' },
  fields: {
    code: code('What memberships and lifecycle steps call it. Never changed.', { unique: true }),
    label: name('What people call it.'),
    note: text({ interface: 'input', note: 'What such a person does, in one sentence.' }),
    owner: reference('companies', {
      label: 'Company',
      onDelete: 'cascade',
      note: 'The one company that has it; empty for all companies.',
    }),
    icon: string({
      length: 64,
      required: true,
      default: 'badge',
      interface: 'select-icon',
      note: 'Icon of its policy.',
    }),
    may_use_studio: boolean({ default: true, label: 'Studio', note: 'May sign in to the Studio.' }),
    home: string({
      note: 'Where such a person begins, as a path of the Studio or the portal; empty for the usual page.',
    }),
    acts_as: choice(PERSONA_CHOICES, {
      note: 'In the steps of lifecycles it also counts as this persona.',
    }),
    capabilities: json({
      shape: 'texts',
      ...TAGS,
      required: true,
      default: [],
      note: 'Sets of commands that it may give.',
    }),
    is_shipped: boolean({ readonly: true, label: 'Shipped', note: 'It comes with the platform.' }),
  },
  access: {},
});
