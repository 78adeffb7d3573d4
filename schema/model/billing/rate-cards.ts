import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { INSTALLATION_METHODS, ORDER_CATEGORIES } from '../../../extensions/domain/work/choices.ts';
import { choice, date, defineCollection, moneyMinor, reference, string } from '../../dsl.ts';
import { grant } from '../access.ts';
import { currency } from '../fields.ts';

export const rateCards = defineCollection({
  name: 'rate_cards',
  domain: 'billing',
  label: 'Rate cards',
  singular: 'Rate card',
  note: "What one party pays for a kind of work; without a party it is the company's price list for its own clients and customers. The named counts before the empty; days do not overlap.",
  icon: 'sell',
  tenancy: 'company',
  display: '{{description}}',
  list: {
    columns: [
      'description',
      'partner_group',
      'client',
      'work_type',
      'installation_method',
      'amount_minor',
      'currency',
      'valid_from',
    ],
    sort: 'description',
  },
  tracking: 'all',
  groups: [
    { key: 'scope', label: 'For which work', icon: 'filter_alt' },
    { key: 'price', label: 'Price', icon: 'payments' },
  ],
  fields: {
    partner_group: reference('partner_groups', {
      group: 'scope',
      note: 'The partner group that pays.',
    }),
    partner: reference('partners', { group: 'scope', note: 'Empty for all of the group.' }),
    client: reference('clients', { group: 'scope', note: 'The client that pays.' }),
    customer: reference('customers', { group: 'scope', note: 'The customer that pays.' }),
    work_type: reference('work_types', {
      required: true,
      group: 'scope',
      note: 'The work type; a parent stands for its leaves.',
    }),
    order_category: choice(ORDER_CATEGORIES, {
      length: 32,
      allowOther: true,
      group: 'scope',
      kinds: FIBRE_KINDS,
      note: 'Empty for all.',
    }),
    installation_method: choice(INSTALLATION_METHODS, {
      length: 32,
      allowOther: true,
      group: 'scope',
      kinds: FIBRE_KINDS,
      note: 'Empty for all.',
    }),
    description: string({
      required: true,
      width: 'full',
      group: 'price',
      note: 'Text of the invoice line.',
    }),
    amount_minor: moneyMinor({
      required: true,
      group: 'price',
      label: 'Amount (sen)',
      note: 'Price of one job in minor units, before tax.',
    }),
    currency: currency({ group: 'price' }),
    valid_from: date({ required: true, group: 'price', note: 'First day on which it counts.' }),
    valid_to: date({ group: 'price', note: 'Last day; empty without end.' }),
  },
  indexes: [
    ['company', 'partner_group', 'work_type'],
    ['company', 'client'],
    ['company', 'customer'],
  ],
  access: grant({ read: ['manager', 'auditor'], edit: ['finance'], full: ['admin'] }),
});
