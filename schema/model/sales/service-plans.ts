import { PLAN_KINDS } from '../../../extensions/domain/plans/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { boolean, choice, defineCollection, integer, json, reference, string } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE, code, isActive, name, TAGS } from '../fields.ts';
import { PLAN_WORDS } from './words.ts';

export const servicePlans = defineCollection({
  name: 'service_plans',
  domain: 'sales',
  label: 'Plans',
  singular: 'Plan',
  note: 'What a customer can subscribe to. Its prices stand beside it, by tariff zone and day.',
  icon: 'wifi',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  list: {
    columns: ['code', 'name', 'kind', 'down_mbps', 'up_mbps', 'is_public', 'is_active'],
    sort: 'code',
  },
  tracking: 'all',
  words: PLAN_WORDS,
  fields: {
    code: code('Short name, unique in the company.', { readonly: true }),
    name: name('Name on the plan’s card, in the company’s own language.', { readonly: true }),
    kind: choice(PLAN_KINDS, {
      required: true,
      default: 'internet',
      readonly: true,
      note: 'What it is about; a bundle is made of others.',
    }),
    summary: string({ readonly: true, width: 'full', note: 'One sentence on the plan’s card.' }),
    included: json({
      ...TAGS,
      shape: 'texts',
      default: [],
      readonly: true,
      note: 'What is included, a point each.',
    }),
    translations: json({
      ...CODE,
      shape: 'object',
      default: {},
      readonly: true,
      hidden: true,
      note: 'Name, summary and what is included in other languages, by language.',
    }),
    down_mbps: integer({
      readonly: true,
      label: 'Download (Mbit/s)',
      note: 'Speed to the customer.',
    }),
    up_mbps: integer({
      readonly: true,
      label: 'Upload (Mbit/s)',
      note: 'Speed from the customer.',
    }),
    term_months: integer({
      readonly: true,
      label: 'Fixed term (months)',
      note: 'For how long it is taken; empty for month by month.',
    }),
    tax_code: reference('tax_codes', {
      readonly: true,
      note: 'Tax on it; the company’s default when empty.',
    }),
    position: integer({
      required: true,
      default: 0,
      readonly: true,
      note: 'Its place among the cards.',
    }),
    is_public: boolean({
      default: true,
      readonly: true,
      label: 'Public',
      note: 'Shown to everybody who asks for an address; others are sold by staff alone.',
    }),
    is_active: isActive('An inactive plan is sold to nobody; who has it keeps it.'),
  },
  unique: [['company', 'code']],
  access: READ_BY_OFFICE,
});

export const planParts = defineCollection({
  name: 'plan_parts',
  domain: 'sales',
  label: 'Parts of bundles',
  singular: 'Part of a bundle',
  note: 'A plan that is part of a bundle. The bundle has its own price.',
  icon: 'category',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{plan.name}} · {{part.name}}',
  list: { columns: ['plan', 'part', 'position'], sort: 'position' },
  tracking: 'activity',
  hidden: true,
  fields: {
    plan: reference('service_plans', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The bundle.',
    }),
    part: reference('service_plans', { required: true, readonly: true, note: 'What is in it.' }),
    position: integer({
      required: true,
      default: 0,
      readonly: true,
      note: 'Its place in the bundle.',
    }),
  },
  unique: [['company', 'plan', 'part']],
  access: READ_BY_OFFICE,
});
