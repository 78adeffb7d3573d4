import {
  TRANSITION_COMMANDS,
  TRANSITION_NEEDS,
} from '../../../extensions/domain/lifecycle/choices.ts';
import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { boolean, choice, defineCollection, integer, json, reference, string } from '../../dsl.ts';
import { REFERENCE_DATA } from '../access.ts';
import { CODE, TAGS, name, translations } from '../fields.ts';

export const lifecycleTransitions = defineCollection({
  name: 'lifecycle_transitions',
  domain: 'lifecycle',
  label: 'Lifecycle transitions',
  singular: 'Lifecycle transition',
  note: 'An allowed step from one state to another: who may take it, what must be true, what follows.',
  icon: 'trending_flat',
  tenancy: 'company',
  display: '{{from_state}} → {{to_state}}',
  list: {
    columns: ['lifecycle', 'from_state', 'to_state', 'label', 'personas', 'is_override'],
    sort: 'sort',
  },
  tracking: 'all',
  sortField: 'sort',
  groups: [
    { key: 'step', label: 'Step', icon: 'trending_flat' },
    { key: 'rules', label: 'Rules', icon: 'rule' },
  ],
  fields: {
    lifecycle: reference('lifecycles', {
      required: true,
      onDelete: 'cascade',
      group: 'step',
      note: 'The lifecycle.',
    }),
    label: name('What the button says.', { group: 'step' }),
    translations: translations({ group: 'step' }),
    from_state: string({
      length: 64,
      display: 'fieldwright-state',
      required: true,
      group: 'step',
      note: 'Code of the state it leaves.',
    }),
    to_state: string({
      length: 64,
      display: 'fieldwright-state',
      required: true,
      group: 'step',
      note: 'Code of the state it reaches.',
    }),
    command: choice(TRANSITION_COMMANDS, {
      group: 'step',
      note: 'What the step stands for: dockets and invoices take the step that carries their command. Empty for a step that people take by its name.',
    }),
    is_primary: boolean({
      group: 'step',
      label: 'Primary',
      note: 'The usual next step: the one big button in the portal.',
    }),
    is_override: boolean({
      group: 'step',
      label: 'Override',
      note: 'Skips guards; only for those who may override, always with a reason.',
    }),
    sort: integer({
      required: true,
      default: 0,
      hidden: true,
      group: 'step',
      note: 'Order of display.',
    }),
    personas: json({
      shape: 'texts',
      default: [],
      choices: PERSONA_CHOICES,
      allowOther: true,
      interface: 'fieldwright-personas',
      width: 'full',
      group: 'rules',
      note: 'Who may take the step.',
    }),
    requires_reason: boolean({ group: 'rules', note: 'The person must say why.' }),
    needs: choice(TRANSITION_NEEDS, {
      required: true,
      default: 'none',
      group: 'rules',
      note: 'What is asked for besides a reason.',
    }),
    guards: json({
      shape: 'objects',
      ...CODE,
      default: [],
      group: 'rules',
      note: 'Named conditions with parameters: [{"name": "photosRequired", "params": {"min": 2}}].',
    }),
    condition: json({
      shape: 'object',
      ...CODE,
      group: 'rules',
      note: "An admin's own condition over the record, as JSONLogic.",
    }),
    effects: json({
      shape: 'texts',
      ...TAGS,
      default: [],
      group: 'rules',
      note: 'Names of what follows in the same transaction.',
    }),
  },
  unique: [['company', 'lifecycle', 'from_state', 'to_state', 'is_override']],
  access: REFERENCE_DATA,
});
