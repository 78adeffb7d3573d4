import {
  DATA_MODELS,
  PARAMETER_CHECKS,
  PARAMETER_GROUPS,
  PARAMETER_USES,
  VALUE_KINDS,
} from '../../../extensions/domain/provisioning/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { boolean, choice, defineCollection, integer, reference, string, text } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { isActive, name, notes } from '../fields.ts';
import { PROVISIONING_WORDS } from './words.ts';

export const provisioningProfiles = defineCollection({
  name: 'provisioning_profiles',
  domain: 'provisioning',
  label: 'Modem profiles',
  singular: 'Modem profile',
  note: 'How modems of one vendor and model are set up: which parameters are written, with which value, and how that is proved.',
  icon: 'tune',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  list: {
    columns: ['name', 'manufacturer', 'product_class', 'data_model', 'is_active'],
    sort: 'name',
  },
  tracking: 'all',
  versioned: true,
  words: PROVISIONING_WORDS,
  fields: {
    name: name('Name that people use.', { readonly: true }),
    manufacturer: string({
      length: 64,
      required: true,
      readonly: true,
      note: 'Manufacturer as the modem reports it; a part of the name is enough.',
    }),
    product_class: string({
      length: 64,
      readonly: true,
      note: 'Model as the modem reports it; empty for every model of the manufacturer.',
    }),
    data_model: choice(DATA_MODELS, {
      required: true,
      default: 'tr181',
      readonly: true,
      note: 'The tree of parameters that the modem speaks.',
    }),
    mac_path: string({
      readonly: true,
      label: 'Parameter of the MAC address',
      note: 'Where the modem says its MAC address, to find it by a label that has no serial number.',
    }),
    notes: notes('Anything worth knowing.', { readonly: true }),
    is_active: isActive('An inactive profile is not chosen for a modem.'),
  },
  unique: [['company', 'name']],
  access: READ_BY_OFFICE,
});

export const provisioningParameters = defineCollection({
  name: 'provisioning_parameters',
  domain: 'provisioning',
  label: 'Parameters of modem profiles',
  singular: 'Parameter of a modem profile',
  note: 'One parameter of a profile: its path, its value from the customer’s record, and how it is proved.',
  icon: 'tune',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{profile.name}} · {{path}}',
  list: { columns: ['profile', 'step', 'path', 'template', 'proof'], sort: 'position' },
  tracking: 'all',
  fields: {
    profile: reference('provisioning_profiles', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The profile.',
    }),
    position: integer({
      required: true,
      readonly: true,
      default: 0,
      note: 'Order in the profile.',
    }),
    step: choice(PARAMETER_GROUPS, {
      required: true,
      default: 'wifi',
      readonly: true,
      note: 'What it belongs to: written together, seen as one step.',
    }),
    used_for: choice(PARAMETER_USES, {
      required: true,
      default: 'setup',
      readonly: true,
      note: 'When it is written.',
    }),
    path: string({ required: true, readonly: true, note: 'Full name of the parameter.' }),
    template: text({
      required: true,
      readonly: true,
      interface: 'input',
      label: 'Value',
      note: 'Its value: a text, or fields of the customer’s record in double braces.',
    }),
    value_kind: choice(VALUE_KINDS, {
      required: true,
      default: 'text',
      readonly: true,
      note: 'What kind of value the modem wants.',
    }),
    proof: choice(PARAMETER_CHECKS, {
      required: true,
      default: 'value',
      readonly: true,
      note: 'What is done with it, and how it is proved.',
    }),
    is_secret: boolean({
      readonly: true,
      note: 'Its value is a secret and shown nowhere.',
    }),
  },
  indexes: [['company', 'profile']],
  access: READ_BY_OFFICE,
});
