import type { invoicing as english } from '../en/invoicing.ts';

export const invoicing: Record<keyof typeof english, string> = {
  ready: 'Prêts à facturer',
  invoices: 'Factures',
  previewCount: 'Aperçu {count}',
  preview: 'Aperçu',
  create: 'Créer {n} facture | Créer {n} factures',
  made: 'Créé : {invoices}. Les PDF suivent dans un instant.',
  nothing: 'Rien à facturer',
  nothingWords: 'Les ordres apparaissent ici dès que leur travail est accepté.',
  nobodyToBill: 'Personne à facturer',
  orders: '{n} ordre | {n} ordres',
  due: 'échéance {date}',
  subtotal: 'Sous-total',
  tax: 'Taxe',
  total: 'Total',
};
