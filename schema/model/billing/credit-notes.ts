import { PDF_STATUSES } from '../../../extensions/domain/billing/choices.ts';
import {
  choice,
  date,
  defineCollection,
  file,
  integer,
  moneyMinor,
  reference,
  string,
  text,
} from '../../dsl.ts';
import { grant } from '../access.ts';
import { currency } from '../fields.ts';

export const creditNotes = defineCollection({
  name: 'credit_notes',
  domain: 'billing',
  label: 'Credit notes',
  singular: 'Credit note',
  note: 'Takes the whole of an invoice back, or a part. Its number has no gaps; it does not change.',
  icon: 'undo',
  tenancy: 'company',
  display: '{{number}}',
  list: {
    columns: ['number', 'invoice', 'issued_on', 'total_minor', 'currency', 'reason', 'pdf_status'],
    sort: '-issued_on',
  },
  tracking: 'activity',
  words: {
    labels: {
      'Credit notes': ['Nota kredit', 'Avoirs'],
      'Credit note': ['Nota kredit', 'Avoir'],
    },
    texts: {
      'Credit note': ['Nota kredit', 'Avoir'],
      Credited: ['Dikreditkan', 'Créditée'],
      'Printed number, e.g. CN-INSTALLER-2026-00001.': [
        'Nombor bercetak, cth. CN-INSTALLER-2026-00001.',
        'Numéro imprimé, p. ex. CN-INSTALLER-2026-00001.',
      ],
      'The invoice that it takes back.': ['Invois yang dikreditkan.', 'La facture créditée.'],
      'Date of the credit note.': ['Tarikh nota kredit.', 'Date de l’avoir.'],
      'Why, printed for whoever was billed.': [
        'Sebabnya, dicetak untuk penerima invois.',
        'Pourquoi, imprimé pour le destinataire de la facture.',
      ],
      'The printed credit note.': ['Nota kredit bercetak.', 'L’avoir imprimé.'],
    },
  },
  fields: {
    number: string({
      length: 64,
      required: true,
      readonly: true,
      note: 'Printed number, e.g. CN-INSTALLER-2026-00001.',
    }),
    invoice: reference('invoices', {
      required: true,
      readonly: true,
      note: 'The invoice that it takes back.',
    }),
    issued_on: date({ required: true, readonly: true, note: 'Date of the credit note.' }),
    reason: string({
      length: 500,
      width: 'full',
      required: true,
      readonly: true,
      note: 'Why, printed for whoever was billed.',
    }),
    year: integer({ required: true, readonly: true, hidden: true, note: 'Year of the number.' }),
    sequence: integer({
      required: true,
      readonly: true,
      hidden: true,
      note: 'Place in the year, from 1, without gaps.',
    }),
    currency: currency({ readonly: true }),
    subtotal_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'Subtotal',
      note: 'Sum of the lines in minor units.',
    }),
    tax_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'Tax',
      note: 'Tax in minor units.',
    }),
    total_minor: moneyMinor({
      required: true,
      default: 0,
      readonly: true,
      label: 'Total',
      note: 'Subtotal and tax in minor units.',
    }),
    pdf: file({
      readWithRow: true,
      readonly: true,
      label: 'PDF',
      note: 'The printed credit note.',
    }),
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
  },
  unique: [
    ['company', 'year', 'sequence'],
    ['company', 'number'],
  ],
  indexes: [['company', 'invoice']],
  access: grant({ read: ['admin', 'manager', 'finance', 'auditor'] }),
});
