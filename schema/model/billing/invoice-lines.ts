import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import {
  boolean,
  choice,
  defineCollection,
  decimal,
  integer,
  moneyMinor,
  reference,
  string,
} from '../../dsl.ts';
import { LINE_SOURCES } from '../../../extensions/domain/billing/choices.ts';
import { grant } from '../access.ts';

export const invoiceLines = defineCollection({
  name: 'invoice_lines',
  domain: 'billing',
  label: 'Invoice lines',
  singular: 'Invoice line',
  note: 'One job or charge on an invoice, with the words and prices of the day it was issued.',
  icon: 'format_list_numbered',
  tenancy: 'company',
  display: '{{position}} · {{description}}',
  list: {
    columns: ['invoice', 'position', 'description', 'work_order', 'amount_minor'],
    sort: 'position',
  },
  tracking: 'activity',
  fields: {
    invoice: reference('invoices', {
      required: true,
      onDelete: 'cascade',
      readonly: true,
      note: 'The invoice.',
    }),
    position: integer({ required: true, readonly: true, note: 'Place on the invoice, from 1.' }),
    source: choice(LINE_SOURCES, {
      required: true,
      default: 'work_order',
      readonly: true,
      note: 'What is billed; the row it names is in the field of that name.',
    }),
    work_order: reference('work_orders', {
      readonly: true,
      note: 'The order that is billed, where the source is an order.',
    }),
    description: string({
      required: true,
      width: 'full',
      readonly: true,
      note: 'Text of the line.',
    }),
    service_id: string({
      length: 64,
      readonly: true,
      kinds: FIBRE_KINDS,
      note: 'Service id of the order.',
    }),
    reference: string({ length: 128, readonly: true, note: "The partner's work order or ticket." }),
    building_name: string({ readonly: true, note: 'Building of the order.' }),
    quantity: decimal({
      precision: 12,
      scale: 3,
      required: true,
      default: 1,
      readonly: true,
      note: 'How many.',
    }),
    unit_price_minor: moneyMinor({
      required: true,
      readonly: true,
      label: 'Unit price',
      note: 'Price of one in minor units.',
    }),
    amount_minor: moneyMinor({
      required: true,
      readonly: true,
      label: 'Amount',
      note: 'Quantity times price in minor units.',
    }),
    tax_code: reference('tax_codes', { readonly: true, note: 'Tax that applies.' }),
    tax_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'Tax',
      note: 'Tax of the line in minor units.',
    }),
    is_live: boolean({
      default: true,
      readonly: true,
      hidden: true,
      note: 'False once the invoice is cancelled or rejected; written by the database. An order has one live line.',
    }),
    rate_card: reference('rate_cards', { readonly: true, note: 'Where the price came from.' }),
  },
  unique: [['company', 'invoice', 'position']],
  indexes: [['company', 'work_order']],
  access: grant({ read: ['admin', 'manager', 'finance', 'auditor'] }),
});
