import {
  CARD_PROCESSORS,
  CHARGE_REASONS,
  CHARGE_STATES,
  NOTICE_OUTCOMES,
} from '../../../extensions/domain/payments/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import {
  choice,
  defineCollection,
  instant,
  integer,
  moneyMinor,
  reference,
  string,
  user,
} from '../../dsl.ts';
import { grant } from '../access.ts';
import { currency } from '../fields.ts';
import { PAYMENT_WORDS } from './words.ts';

/** Rows that only commands write, for whoever looks after money. */
const READ_BY_MONEY = grant({ read: ['admin', 'manager', 'finance', 'auditor'] });
const READ_WITH_SALES = grant({ read: ['admin', 'manager', 'finance', 'sales', 'auditor'] });

export const paymentCustomers = defineCollection({
  name: 'payment_customers',
  domain: 'billing',
  label: 'Customers at the card processor',
  singular: 'Customer at the card processor',
  note: 'Under which name the card processor keeps the cards of a customer.',
  icon: 'account_balance_wallet',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{processor_customer}}',
  list: {
    columns: ['customer', 'sign_up', 'processor', 'processor_customer'],
    sort: '-created_at',
  },
  tracking: 'activity',
  events: false,
  hidden: true,
  words: PAYMENT_WORDS,
  fields: {
    sign_up: reference('sign_ups', {
      readonly: true,
      note: 'The sign-up in which a card was given.',
    }),
    customer: reference('customers', {
      readonly: true,
      note: 'The customer, once something is ordered.',
    }),
    processor: choice(CARD_PROCESSORS, {
      required: true,
      default: 'stripe',
      readonly: true,
      label: 'Card processor',
      note: 'Who keeps the cards.',
    }),
    processor_customer: string({
      readonly: true,
      label: 'Customer there',
      note: 'Id of the customer at the card processor.',
    }),
    setup: string({
      readonly: true,
      hidden: true,
      label: 'Setup there',
      note: 'Id of the latest setup of a card at the card processor.',
    }),
    setup_count: integer({
      required: true,
      default: 0,
      readonly: true,
      hidden: true,
      label: 'Setups',
      note: 'How many setups there were.',
    }),
    consent: string({
      length: 1000,
      readonly: true,
      label: 'Consent',
      note: 'What the customer agreed to when the card was saved, in the words of the page.',
    }),
    consented_at: instant({ readonly: true, label: 'Agreed at', note: 'When that was.' }),
  },
  access: READ_BY_MONEY,
});

export const paymentMethods = defineCollection({
  name: 'payment_methods',
  domain: 'billing',
  label: 'Saved cards',
  singular: 'Saved card',
  note: 'A card that the card processor keeps: brand, last four digits and expiry, never its number.',
  icon: 'credit_card',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{brand}} ···· {{last4}}',
  list: {
    columns: ['payment_customer', 'brand', 'last4', 'expiry_month', 'expiry_year', 'removed_at'],
    sort: '-created_at',
  },
  tracking: 'activity',
  hidden: true,
  fields: {
    payment_customer: reference('payment_customers', {
      required: true,
      readonly: true,
      label: 'Whose card',
      note: 'Whose card it is.',
    }),
    processor_method: string({
      required: true,
      readonly: true,
      label: 'Card there',
      note: 'Id of the card at the card processor.',
    }),
    brand: string({ length: 32, required: true, readonly: true, note: 'Such as visa.' }),
    last4: string({
      length: 4,
      required: true,
      readonly: true,
      label: 'Last digits',
      note: 'The last four digits of its number.',
    }),
    expiry_month: integer({ required: true, readonly: true, note: 'Month in which it expires.' }),
    expiry_year: integer({ required: true, readonly: true, note: 'Year in which it expires.' }),
    removed_at: instant({
      readonly: true,
      note: 'When another took its place or it was taken away.',
    }),
  },
  unique: [['company', 'processor_method']],
  indexes: [['company', 'payment_customer']],
  access: READ_WITH_SALES,
});

export const charges = defineCollection({
  name: 'charges',
  domain: 'billing',
  label: 'Charges',
  singular: 'Charge',
  note: 'An amount that is taken from a saved card once. Only commands and the card processor change it.',
  icon: 'contactless',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{work_order.number}} · {{state}}',
  list: {
    columns: ['customer', 'work_order', 'amount_minor', 'state', 'reason', 'attempt', 'created_at'],
    sort: '-created_at',
  },
  tracking: 'all',
  versioned: true,
  hidden: true,
  events: {
    named: [
      {
        field: 'state',
        to: {
          succeeded: 'succeeded',
          declined: 'declined',
          needs_customer: 'needs-customer',
          cancelled: 'cancelled',
        },
      },
    ],
  },
  fields: {
    payment_customer: reference('payment_customers', {
      required: true,
      readonly: true,
      label: 'Whose card',
      note: 'Whose card is charged.',
    }),
    payment_method: reference('payment_methods', {
      readonly: true,
      label: 'Card',
      note: 'The card of the latest attempt.',
    }),
    customer: reference('customers', { required: true, readonly: true, note: 'Who pays.' }),
    subscription: reference('subscriptions', {
      readonly: true,
      note: 'The subscription whose start is charged.',
    }),
    work_order: reference('work_orders', {
      readonly: true,
      note: 'The order that was confirmed.',
    }),
    amount_minor: moneyMinor({
      required: true,
      readonly: true,
      label: 'Amount',
      note: 'What is taken, in minor units, with tax.',
    }),
    currency: currency({ readonly: true }),
    description: string({
      required: true,
      readonly: true,
      note: 'What the customer reads of it.',
    }),
    state: choice(CHARGE_STATES, {
      required: true,
      default: 'pending',
      readonly: true,
      note: 'Where it stands.',
    }),
    reason: choice(CHARGE_REASONS, {
      readonly: true,
      note: 'Why it did not go through, or what it waits for.',
    }),
    reason_code: string({
      length: 64,
      readonly: true,
      label: 'Code of the processor',
      note: 'What the card processor calls the reason.',
    }),
    attempt: integer({
      required: true,
      default: 1,
      readonly: true,
      note: 'Which attempt it is, from 1.',
    }),
    asked_at: instant({
      readonly: true,
      label: 'Asked at',
      note: 'When the card processor was first asked in this attempt.',
    }),
    intent: string({
      readonly: true,
      label: 'Charge there',
      note: 'Id of the charge at the card processor; one for all attempts.',
    }),
    mailed_at: instant({
      readonly: true,
      label: 'Link mailed at',
      note: 'When the link to pay was mailed.',
    }),
    paid_at: instant({ readonly: true, label: 'Charged at', note: 'When the money was taken.' }),
    cancelled_by: user({ readonly: true, note: 'Who cancelled it.' }),
    cancel_reason: string({
      length: 500,
      width: 'full',
      readonly: true,
      note: 'Why it was cancelled.',
    }),
  },
  indexes: [
    ['company', 'state', 'created_at'],
    ['company', 'customer'],
    ['company', 'subscription'],
  ],
  access: READ_WITH_SALES,
});

export const paymentEvents = defineCollection({
  name: 'payment_events',
  domain: 'billing',
  label: 'Notices of the card processor',
  singular: 'Notice of the card processor',
  note: 'What the card processor told us, each once. What it tells of is asked for anew; the notice itself is not believed.',
  icon: 'webhook',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{kind}} · {{happened_at}}',
  list: {
    columns: ['kind', 'object', 'happened_at', 'created_at', 'outcome', 'handled_at'],
    sort: '-created_at',
  },
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    event: string({
      required: true,
      readonly: true,
      label: 'Notice there',
      note: 'Id of the notice at the card processor.',
    }),
    kind: string({ length: 128, required: true, readonly: true, note: 'What happened.' }),
    object: string({
      required: true,
      readonly: true,
      label: 'Of what',
      note: 'Id of what it is about.',
    }),
    happened_at: instant({ required: true, readonly: true, note: 'When it happened there.' }),
    outcome: choice(NOTICE_OUTCOMES, {
      required: true,
      default: 'waiting',
      readonly: true,
      note: 'What came of it.',
    }),
    handled_at: instant({ readonly: true, note: 'When it was looked at.' }),
  },
  unique: [['company', 'event']],
  access: READ_BY_MONEY,
});
