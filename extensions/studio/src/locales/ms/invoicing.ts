import type { invoicing as english } from '../en/invoicing.ts';

export const invoicing: Record<keyof typeof english, string> = {
  ready: 'Sedia untuk invois',
  invoices: 'Invois',
  previewCount: 'Pratonton {count}',
  preview: 'Pratonton',
  create: 'Cipta {n} invois',
  made: '{invoices} dicipta. PDF menyusul sebentar lagi.',
  nothing: 'Tiada untuk diinvois',
  nothingWords: 'Pesanan dipaparkan di sini setelah kerjanya diterima.',
  nobodyToBill: 'Tiada sesiapa untuk diinvois',
  orders: '{n} pesanan',
  due: 'perlu dibayar {date}',
  subtotal: 'Jumlah kecil',
  tax: 'Cukai',
  total: 'Jumlah keseluruhan',
};
