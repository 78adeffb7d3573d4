import { PROFILE_FAMILIES, PROFILE_STATUSES } from '../../../extensions/domain/intake/choices.ts';
import {
  boolean,
  choice,
  date,
  defineCollection,
  instant,
  integer,
  json,
  reference,
  user,
} from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE, code, name } from '../fields.ts';

export const parserProfiles = defineCollection({
  name: 'parser_profiles',
  domain: 'intake',
  label: 'Parser profiles',
  singular: 'Parser profile',
  note: "A partner's form described as data: how to recognise it and where each value stands.",
  icon: 'document_scanner',
  tenancy: 'company',
  display: '{{name}} (v{{version}})',
  list: {
    columns: ['code', 'name', 'version', 'status', 'family', 'priority'],
    sort: 'code',
  },
  tracking: 'all',
  events: { named: [{ field: 'status', to: { active: 'activated', retired: 'retired' } }] },
  groups: [
    { key: 'identity', label: 'Profile', icon: 'badge' },
    { key: 'reading', label: 'Reading', icon: 'document_scanner' },
  ],
  fields: {
    code: code('Short name; with the version unique in the company.', { group: 'identity' }),
    name: name('Name that people use.', { group: 'identity' }),
    version: integer({
      required: true,
      default: 1,
      group: 'identity',
      note: 'Raised for each new edition; drafts remember which one read them.',
    }),
    status: choice(PROFILE_STATUSES, {
      required: true,
      default: 'draft',
      group: 'identity',
      note: 'Only active profiles read.',
    }),
    site: reference('sites', { group: 'identity', note: 'Empty for all sites.' }),
    partner_group: reference('partner_groups', {
      group: 'identity',
      note: 'Group of the orders it makes.',
    }),
    partner: reference('partners', {
      group: 'identity',
      note: 'Partner of the orders it makes; the form may say otherwise.',
    }),
    effective_from: date({ group: 'identity', note: 'First day; empty from the beginning.' }),
    effective_to: date({ group: 'identity', note: 'Last day; empty without end.' }),
    priority: integer({
      required: true,
      default: 50,
      group: 'identity',
      note: 'The higher is tried first.',
    }),
    auto_approve: boolean({
      group: 'identity',
      note: 'Valid drafts become work orders without a person.',
    }),
    family: choice(PROFILE_FAMILIES, {
      required: true,
      default: 'form',
      group: 'reading',
      note: 'How the document is built.',
    }),
    recognise: json({
      shape: 'object',
      ...CODE,
      required: true,
      default: {},
      group: 'reading',
      note: 'What tells this form from others: texts, cells, file names, sheets.',
    }),
    definition: json({
      shape: 'object',
      ...CODE,
      required: true,
      default: {},
      group: 'reading',
      note: 'Labels and synonyms, where a value stands, tick rule, formats, transforms.',
    }),
    layout: json({
      ...CODE,
      readonly: true,
      group: 'reading',
      note: 'Where the labels stood when it was activated, so that drift is noticed.',
    }),
    regression: json({
      ...CODE,
      readonly: true,
      group: 'reading',
      note: 'Result of the last run over its samples.',
    }),
    activated_at: instant({ readonly: true, group: 'identity', note: 'When it began to read.' }),
    activated_by: user({ readonly: true, group: 'identity', note: 'Who activated it.' }),
  },
  unique: [['company', 'code', 'version']],
  access: grant({ read: ['intake', 'auditor'], full: ['admin', 'manager'] }),
});
