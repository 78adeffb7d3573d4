import type { paper as english } from '../en/paper.ts';

export const paper: Record<keyof typeof english, string> = {
  open: 'Buka dalam tab baharu',
  download: 'Muat turun',
  page: 'Halaman {number} daripada {n}',
  morePages: 'Papar {n} halaman lagi',
  unreadable: 'Dokumen tidak dapat dipaparkan di sini. Buka atau muat turun.',
};
