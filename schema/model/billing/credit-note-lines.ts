import { defineCollection, integer, moneyMinor, reference, string } from '../../dsl.ts';
import { grant } from '../access.ts';

export const creditNoteLines = defineCollection({
  name: 'credit_note_lines',
  domain: 'billing',
  label: 'Lines of credit notes',
  singular: 'Line of a credit note',
  note: 'What a credit note takes off one line of its invoice.',
  icon: 'format_list_numbered',
  tenancy: 'company',
  display: '{{position}} · {{description}}',
  tracking: 'activity',
  words: {
    labels: {
      'Lines of credit notes': ['Baris nota kredit', 'Lignes d’avoirs'],
      'Line of a credit note': ['Baris nota kredit', 'Ligne d’avoir'],
      'Credit note': ['Nota kredit', 'Avoir'],
      'Invoice line': ['Baris invois', 'Ligne de facture'],
    },
    texts: {
      'The credit note.': ['Nota kredit itu.', 'L’avoir.'],
      'Place on the credit note, from 1.': [
        'Tempat pada nota kredit, bermula 1.',
        'Place sur l’avoir, à partir de 1.',
      ],
      'The line of the invoice.': ['Baris invois itu.', 'La ligne de la facture.'],
      'Before tax, in minor units.': [
        'Sebelum cukai, dalam unit kecil.',
        'Hors taxe, en unités mineures.',
      ],
    },
  },
  fields: {
    credit_note: reference('credit_notes', {
      required: true,
      readonly: true,
      note: 'The credit note.',
    }),
    position: integer({
      required: true,
      readonly: true,
      note: 'Place on the credit note, from 1.',
    }),
    invoice_line: reference('invoice_lines', {
      required: true,
      readonly: true,
      note: 'The line of the invoice.',
    }),
    description: string({
      required: true,
      width: 'full',
      readonly: true,
      note: 'Text of the line.',
    }),
    amount_minor: moneyMinor({
      required: true,
      readonly: true,
      label: 'Amount',
      note: 'Before tax, in minor units.',
    }),
    tax_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'Tax',
      note: 'Tax of the line in minor units.',
    }),
  },
  unique: [
    ['company', 'credit_note', 'position'],
    ['company', 'credit_note', 'invoice_line'],
  ],
  indexes: [['company', 'invoice_line']],
  access: grant({ read: ['admin', 'manager', 'finance', 'auditor'] }),
});
