import { OVERRIDE_STATES } from '../../../extensions/domain/plans/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import {
  boolean,
  choice,
  date,
  defineCollection,
  instant,
  integer,
  json,
  moneyMinor,
  reference,
  string,
  user,
} from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE, currency } from '../fields.ts';

const monthly = moneyMinor({
  required: true,
  readonly: true,
  label: 'Monthly',
  note: 'Price of a month in minor units, before tax.',
});
const oneTime = moneyMinor({
  required: true,
  default: 0,
  readonly: true,
  label: 'One-time',
  note: 'Price at the start in minor units, before tax.',
});

export const planPrices = defineCollection({
  name: 'plan_prices',
  domain: 'sales',
  label: 'Prices of plans',
  singular: 'Price of a plan',
  note: 'What a plan costs in a tariff zone, or where nothing else is said, within its days.',
  icon: 'sell',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{plan.name}}',
  list: {
    columns: ['plan', 'tariff_zone', 'monthly_minor', 'one_time_minor', 'valid_from', 'valid_to'],
    sort: '-valid_from',
  },
  tracking: 'all',
  hidden: true,
  fields: {
    plan: reference('service_plans', { required: true, readonly: true, note: 'The plan.' }),
    tariff_zone: reference('tariff_zones', {
      readonly: true,
      note: 'Where it counts; empty for every zone that has no price of its own.',
    }),
    monthly_minor: monthly,
    one_time_minor: oneTime,
    currency: currency({ readonly: true }),
    valid_from: date({ required: true, readonly: true, note: 'First day on which it counts.' }),
    valid_to: date({ readonly: true, note: 'Last day; empty without end.' }),
  },
  indexes: [['company', 'plan', 'valid_from']],
  access: READ_BY_OFFICE,
});

export const planPromotions = defineCollection({
  name: 'plan_promotions',
  domain: 'sales',
  label: 'Promotions',
  singular: 'Promotion',
  note: 'Who orders a plan within these days pays less for some months, or nothing at the start.',
  icon: 'local_offer',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  list: {
    columns: ['name', 'plan', 'tariff_zone', 'percent', 'amount_minor', 'months', 'valid_to'],
    sort: '-valid_from',
  },
  tracking: 'all',
  hidden: true,
  fields: {
    plan: reference('service_plans', { required: true, readonly: true, note: 'The plan.' }),
    tariff_zone: reference('tariff_zones', {
      readonly: true,
      note: 'Where it counts; empty for every zone. One of the zone goes before.',
    }),
    name: string({
      required: true,
      readonly: true,
      note: 'What it is called on the plan’s card, in the company’s own language.',
    }),
    translations: json({
      ...CODE,
      shape: 'object',
      default: {},
      readonly: true,
      hidden: true,
      note: 'Its name in other languages, by language.',
    }),
    valid_from: date({ required: true, readonly: true, note: 'First day on which it is given.' }),
    valid_to: date({ required: true, readonly: true, note: 'Last day on which it is given.' }),
    months: integer({
      readonly: true,
      note: 'For how many months less is paid; empty where it is about the start alone.',
    }),
    percent: integer({
      readonly: true,
      label: 'Percent off',
      note: 'What is taken off a month, in percent.',
    }),
    amount_minor: moneyMinor({
      readonly: true,
      label: 'Amount off',
      note: 'What is taken off a month, in minor units before tax.',
    }),
    waives_one_time: boolean({
      readonly: true,
      label: 'Nothing at the start',
      note: 'The one-time price is not asked for.',
    }),
    currency: currency({ readonly: true }),
  },
  indexes: [['company', 'plan', 'valid_from']],
  access: READ_BY_OFFICE,
});

export const priceOverrides = defineCollection({
  name: 'price_overrides',
  domain: 'sales',
  label: 'Prices of single addresses',
  singular: 'Price of one address',
  note: 'What a plan costs at one address, with the reason and whoever approved it. It goes before every other price.',
  icon: 'price_change',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{plan.name}} · {{address.fibre_id}}',
  list: {
    columns: ['address', 'plan', 'monthly_minor', 'state', 'valid_from', 'valid_to', 'reason'],
    sort: '-valid_from',
  },
  tracking: 'all',
  hidden: true,
  fields: {
    address: reference('addresses', { required: true, readonly: true, note: 'The address.' }),
    plan: reference('service_plans', { required: true, readonly: true, note: 'The plan.' }),
    monthly_minor: monthly,
    one_time_minor: oneTime,
    currency: currency({ readonly: true }),
    reason: string({
      length: 500,
      width: 'full',
      required: true,
      readonly: true,
      note: 'Why this address has a price of its own.',
    }),
    valid_from: date({ required: true, readonly: true, note: 'First day on which it counts.' }),
    valid_to: date({
      required: true,
      readonly: true,
      label: 'Until',
      note: 'Last day on which it counts.',
    }),
    state: choice(OVERRIDE_STATES, {
      required: true,
      default: 'asked',
      readonly: true,
      note: 'It counts once it is approved.',
    }),
    decided_by: user({ readonly: true, note: 'Who approved or refused it.' }),
    decided_at: instant({ readonly: true, note: 'When it was approved or refused.' }),
    decision_note: string({ length: 500, readonly: true, note: 'What was said to it.' }),
  },
  indexes: [['company', 'address']],
  access: READ_BY_OFFICE,
});
