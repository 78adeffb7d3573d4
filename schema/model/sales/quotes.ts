import { PDF_STATUSES } from '../../../extensions/domain/billing/choices.ts';
import {
  ACCEPTANCE_DOORS,
  QUOTE_LINE_KINDS,
  QUOTE_STATUSES,
} from '../../../extensions/domain/quotes/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import {
  choice,
  date,
  decimal,
  defineCollection,
  file,
  instant,
  integer,
  json,
  moneyMinor,
  reference,
  string,
  text,
  user,
} from '../../dsl.ts';
import { READ_BY_OFFICE, readByOffice } from '../access.ts';
import { CODE, currency, notes } from '../fields.ts';
import { QUOTE_WORDS } from './words.ts';

const SUMS = [
  ['monthly_net_minor', 'Monthly before tax', 'Sum of a month before tax, in minor units.'],
  ['monthly_tax_minor', 'Monthly tax', 'Tax of a month, in minor units.'],
  ['monthly_total_minor', 'Monthly total', 'Sum of a month with tax, in minor units.'],
  ['one_time_net_minor', 'One-time before tax', 'Sum at the start before tax, in minor units.'],
  ['one_time_tax_minor', 'One-time tax', 'Tax at the start, in minor units.'],
  ['one_time_total_minor', 'One-time total', 'Sum at the start with tax, in minor units.'],
] as const;

const quoteFields = {
  number: string({
    length: 32,
    required: true,
    readonly: true,
    note: 'Number with its revision, such as Q-12-R2.',
  }),
  sequence: integer({
    required: true,
    readonly: true,
    hidden: true,
    note: 'Number within the company.',
  }),
  revision: integer({
    required: true,
    default: 1,
    readonly: true,
    note: 'Which writing of the quote it is, from 1.',
  }),
  supersedes: reference('quotes', {
    readonly: true,
    note: 'The revision before it, whose link is dead.',
  }),
  status: choice(QUOTE_STATUSES, {
    required: true,
    default: 'draft',
    readonly: true,
    note: 'Where it stands.',
  }),
  customer: reference('customers', {
    readonly: true,
    note: 'The customer, where there is one yet.',
  }),
  party_name: string({ required: true, readonly: true, note: 'For whom it is.' }),
  party_email: string({ readonly: true, label: 'E-mail', note: 'Where the link is sent.' }),
  party_address: text({
    interface: 'input-multiline',
    readonly: true,
    note: 'Postal address, printed on it.',
  }),
  title: string({ required: true, readonly: true, note: 'What it is about.' }),
  notes: notes('What is said below the lines.', { readonly: true }),
  language: string({
    length: 8,
    required: true,
    default: 'en',
    readonly: true,
    note: 'Language of the page and the PDF.',
  }),
  priced_on: date({
    required: true,
    readonly: true,
    note: 'Day for which the prices of plans were looked up.',
  }),
  expires_on: date({
    required: true,
    readonly: true,
    note: 'Last day on which it can be accepted, to its end in the company’s time zone.',
  }),
  currency: currency({ readonly: true }),
  ...Object.fromEntries(
    SUMS.map(([key, label, note]) => [
      key,
      moneyMinor({ required: true, default: 0, readonly: true, label, note }),
    ]),
  ),
  sent_at: instant({ readonly: true, note: 'When its link was made.' }),
  decided_at: instant({ readonly: true, note: 'When it was accepted or declined.' }),
  decline_reason: string({ length: 500, readonly: true, note: 'Why it was declined.' }),
  pdf: file({ readWithRow: true, readonly: true, label: 'PDF', note: 'The printed quote.' }),
  pdf_status: choice(PDF_STATUSES, {
    required: true,
    default: 'pending',
    readonly: true,
    label: 'PDF status',
    note: 'How far the printing is.',
  }),
  pdf_error: text({
    interface: 'input-multiline',
    readonly: true,
    label: 'PDF error',
    note: 'Why the printing failed.',
  }),
  pdf_sha256: string({
    length: 64,
    readonly: true,
    label: 'SHA-256 of the PDF',
    note: 'Digest of the printed bytes; an acceptance names it.',
  }),
  token_hash: string({
    length: 64,
    readonly: true,
    hidden: true,
    note: 'Digest of the secret in the link; empty once the link is dead.',
  }),
} as const;

const SHOWN = Object.keys(quoteFields).filter((key) => key !== 'token_hash');

export const quotes = defineCollection({
  name: 'quotes',
  domain: 'sales',
  label: 'Quotes',
  singular: 'Quote',
  note: 'An offer to a customer or a business, with a last day. What was sent does not change: a new revision replaces it.',
  icon: 'request_quote',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{number}}',
  list: {
    columns: ['number', 'party_name', 'title', 'status', 'monthly_total_minor', 'expires_on'],
    sort: '-sequence',
  },
  tracking: 'activity',
  events: {
    omit: ['token_hash'],
    named: [
      {
        field: 'status',
        to: { sent: 'sent', accepted: 'accepted', declined: 'declined', superseded: 'superseded' },
      },
    ],
  },
  words: QUOTE_WORDS,
  hidden: true,
  fields: quoteFields,
  unique: [
    ['company', 'sequence', 'revision'],
    ['company', 'number'],
  ],
  indexes: [['company', 'status']],
  searchable: ['number', 'party_name', 'title'],
  access: readByOffice(['id', 'company', 'created_at', 'created_by', ...SHOWN]),
});

export const quoteLines = defineCollection({
  name: 'quote_lines',
  domain: 'sales',
  label: 'Lines of quotes',
  singular: 'Line of a quote',
  note: 'A plan or another service, at a site. Alternatives and options are not in the sums.',
  icon: 'list',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{description}}',
  list: {
    columns: ['quote', 'position', 'section', 'description', 'kind', 'quantity', 'monthly_minor'],
    sort: 'position',
  },
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    quote: reference('quotes', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The quote.',
    }),
    position: integer({ required: true, readonly: true, note: 'Its place, from 1.' }),
    section: string({ readonly: true, note: 'Heading under which it stands, such as a site.' }),
    kind: choice(QUOTE_LINE_KINDS, {
      required: true,
      default: 'standard',
      readonly: true,
      note: 'Only standard lines count in the sums.',
    }),
    address: reference('addresses', { readonly: true, note: 'The site.' }),
    site: string({ readonly: true, note: 'The site in words.' }),
    plan: reference('service_plans', {
      readonly: true,
      note: 'The plan; empty for another service.',
    }),
    description: string({ length: 500, required: true, readonly: true, note: 'What is offered.' }),
    quantity: decimal({
      precision: 10,
      scale: 2,
      required: true,
      default: 1,
      readonly: true,
      note: 'How many.',
    }),
    monthly_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'Monthly',
      note: 'Price of one for a month in minor units, before tax.',
    }),
    promotion_months: integer({
      readonly: true,
      note: 'For how many months that price is given; empty without end.',
    }),
    monthly_after_minor: moneyMinor({
      readonly: true,
      label: 'Monthly after',
      note: 'Price of one for a month behind the promotion, before tax.',
    }),
    one_time_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'One-time',
      note: 'Price of one at the start in minor units, before tax.',
    }),
    tax_code: reference('tax_codes', { readonly: true, note: 'Tax on it.' }),
    tax_name: string({ readonly: true, note: 'Name of the tax as it was.' }),
    tax_basis_points: decimal({
      precision: 7,
      scale: 2,
      required: true,
      default: 0,
      readonly: true,
      note: 'Rate of the tax as it was, in hundredths of a percent.',
    }),
  },
  unique: [['company', 'quote', 'position']],
  access: READ_BY_OFFICE,
});

export const quoteAcceptances = defineCollection({
  name: 'quote_acceptances',
  domain: 'sales',
  label: 'Acceptances of quotes',
  singular: 'Acceptance of a quote',
  note: 'Evidence of an acceptance: who, when, by which words, of which bytes. It does not change.',
  icon: 'verified',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  list: { columns: ['quote', 'name', 'door', 'accepted_at'], sort: '-accepted_at' },
  tracking: 'activity',
  appendOnly: true,
  stamps: false,
  hidden: true,
  fields: {
    quote: reference('quotes', { required: true, readonly: true, note: 'The quote.' }),
    door: choice(ACCEPTANCE_DOORS, {
      required: true,
      default: 'link',
      readonly: true,
      note: 'Through which door it came.',
    }),
    name: string({ required: true, readonly: true, note: 'Name as it was typed.' }),
    accepted_at: instant({ required: true, readonly: true, note: 'When, by our clock.' }),
    words: json({
      ...CODE,
      shape: 'object',
      default: {},
      readonly: true,
      note: 'The words of the box and of the button, as they stood there.',
    }),
    language: string({ length: 8, readonly: true, note: 'Language of these words.' }),
    pdf_sha256: string({
      length: 64,
      readonly: true,
      label: 'SHA-256 of the PDF',
      note: 'Digest of the accepted bytes.',
    }),
    ip: string({ length: 64, readonly: true, label: 'IP address', note: 'From where.' }),
    user_agent: string({ length: 500, readonly: true, note: 'By which program.' }),
    entered_by: user({ readonly: true, note: 'Who of the staff entered it.' }),
    reason: string({
      length: 500,
      readonly: true,
      note: 'Why staff entered it: how the customer said so.',
    }),
  },
  unique: [['company', 'quote']],
  access: READ_BY_OFFICE,
});
