import type { paper as english } from '../en/paper.ts';

export const paper: Record<keyof typeof english, string> = {
  open: 'Ouvrir dans un onglet',
  download: 'Télécharger',
};
