import { date, defineCollection, instant, moneyMinor, reference, string, user } from '../../dsl.ts';
import { grant } from '../access.ts';

export const payments = defineCollection({
  name: 'payments',
  domain: 'billing',
  label: 'Payments',
  singular: 'Payment',
  note: 'Money that came in for an invoice, all of it or a part. A wrong one is taken back, never changed.',
  icon: 'payments',
  tenancy: 'company',
  display: '{{invoice.number}} · {{paid_on}}',
  list: {
    columns: ['invoice', 'paid_on', 'amount_minor', 'reference', 'reversed_at'],
    sort: '-paid_on',
  },
  tracking: 'activity',
  words: {
    labels: {
      Payments: ['Bayaran', 'Paiements'],
      Payment: ['Bayaran', 'Paiement'],
      'Taken back at': ['Dibatalkan pada', 'Annulé le'],
      'Taken back by': ['Dibatalkan oleh', 'Annulé par'],
      'Why it was taken back': ['Sebab dibatalkan', 'Motif de l’annulation'],
    },
    texts: {
      'The invoice that it pays.': ['Invois yang dibayar.', 'La facture payée.'],
      'Day on which the money came in.': ['Hari wang diterima.', 'Jour de réception de l’argent.'],
      'What came in, in minor units of the invoice’s currency.': [
        'Jumlah diterima, dalam unit kecil mata wang invois.',
        'Montant reçu, en unités mineures de la devise de la facture.',
      ],
      'When it was taken back; it counts no more from then on.': [
        'Bila dibatalkan; sejak itu tidak dikira.',
        'Quand il a été annulé ; il ne compte plus depuis.',
      ],
      'Who took it back.': ['Siapa yang membatalkannya.', 'Qui l’a annulé.'],
      'Why, in the words of whoever took it back.': [
        'Sebabnya, dalam kata-kata orang yang membatalkan.',
        'Pourquoi, dans les mots de celui qui l’a annulé.',
      ],
    },
  },
  fields: {
    invoice: reference('invoices', {
      required: true,
      readonly: true,
      note: 'The invoice that it pays.',
    }),
    paid_on: date({ required: true, readonly: true, note: 'Day on which the money came in.' }),
    amount_minor: moneyMinor({
      required: true,
      readonly: true,
      label: 'Amount',
      note: 'What came in, in minor units of the invoice’s currency.',
    }),
    reference: string({ readonly: true, note: 'By what the payment is found at the bank.' }),
    reversed_at: instant({
      readonly: true,
      label: 'Taken back at',
      note: 'When it was taken back; it counts no more from then on.',
    }),
    reversed_by: user({ readonly: true, label: 'Taken back by', note: 'Who took it back.' }),
    reverse_reason: string({
      length: 500,
      width: 'full',
      readonly: true,
      label: 'Why it was taken back',
      note: 'Why, in the words of whoever took it back.',
    }),
  },
  indexes: [['company', 'invoice']],
  access: grant({ read: ['admin', 'manager', 'finance', 'auditor'] }),
});
