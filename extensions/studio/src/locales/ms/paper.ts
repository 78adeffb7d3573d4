import type { paper as english } from '../en/paper.ts';

export const paper: Record<keyof typeof english, string> = {
  open: 'Buka dalam tab baharu',
  download: 'Muat turun',
};
