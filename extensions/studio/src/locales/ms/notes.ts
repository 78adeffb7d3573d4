import type { notes as english } from '../en/notes.ts';

export const notes: Record<keyof typeof english, string> = {
  required: 'Medan wajib ditemui: {percent} %',
  layout: 'Tanda susun atur ditemui: {percent} %',
  validity: 'Nilai tanpa keraguan: {percent} %',
  enrichment: 'Medan berguna lain ditemui: {percent} %',
  errors: 'Dihadkan selagi ada ralat.',
  doubts: 'Dihadkan sehingga seseorang menyemak keraguan.',
};
