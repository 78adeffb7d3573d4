import type { TextFieldRule, TextProfile } from '../../../../extensions/domain/intake/profile.ts';
import { COUNTRY, ZONE } from '../shared.ts';
import { base, DAYS } from './shared.ts';

/** A reference stands behind its label, or in square brackets behind it in the subject. */
const reference = (field: string, label: string): TextFieldRule[] => [
  { kind: 'value', field, labels: [label] },
  {
    kind: 'text',
    field,
    pattern: `${label}\\s*:\\s*\\[([^\\]]*)\\]`,
    where: ['subject'],
    whenEmpty: true,
  },
];

/** The bank's advice of a payment: the mail has the references, the PDF with it the amount too. */
export const paymentAdvice: TextProfile = {
  ...base,
  code: 'payment-advice',
  name: 'Payment advice of a bank',
  priority: 11,
  recognise: {
    minimum: 4,
    signs: [
      { where: 'text', pattern: 'payment advice', weight: 2, required: true },
      { where: 'subject', pattern: 'payment advice', weight: 2 },
      { where: 'label', pattern: 'Advice Ref', weight: 1 },
      { where: 'label', pattern: 'Customer Ref', weight: 1 },
      { where: 'label', pattern: 'Amount', weight: 1 },
    ],
  },
  definition: {
    kind: 'payment_advice',
    timeZone: ZONE,
    country: COUNTRY,
    otherLabels: ['Beneficiary'],
    fields: [
      { kind: 'constant', field: 'kind', value: 'payment-advice' },
      {
        kind: 'value',
        field: 'amount',
        labels: ['Amount', 'Payment Amount', 'Total Amount'],
        transform: 'amount',
      },
      {
        kind: 'value',
        field: 'currency',
        labels: ['Amount', 'Payment Amount', 'Total Amount', 'Currency'],
        extract: '\\b([A-Z]{2,3})\\b',
        transform: 'lookup',
        options: { map: { MYR: 'MYR', RM: 'MYR', SGD: 'SGD', USD: 'USD' } },
      },
      {
        kind: 'value',
        field: 'paymentDate',
        labels: ['Payment Date', 'Value Date'],
        transform: 'date',
        options: { formats: DAYS },
      },
      ...reference('adviceRef', 'Advice Ref'),
      ...reference('invoiceNumber', 'Customer Ref'),
      ...reference('customerRef', 'Customer Ref'),
      ...reference('secondPartyRef', 'Second Party Ref'),
      ...reference('secondPartyId', 'Second Party ID'),
      { kind: 'value', field: 'paymentType', labels: ['Payment Type'] },
      {
        kind: 'text',
        field: 'paymentType',
        pattern: '\\]\\s*/\\s*([^/\\[\\]:]+?)\\s*/',
        where: ['subject'],
        whenEmpty: true,
      },
    ],
    required: {
      '*': [
        { field: 'amount', code: 'MISSING_FIELD' },
        { field: 'adviceRef', code: 'MISSING_FIELD' },
      ],
    },
    checks: [],
    enrichment: ['currency', 'paymentDate', 'customerRef'],
  },
};
