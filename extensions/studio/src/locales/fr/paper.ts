import type { paper as english } from '../en/paper.ts';

export const paper: Record<keyof typeof english, string> = {
  open: 'Ouvrir dans un onglet',
  download: 'Télécharger',
  page: 'Page {number} sur {n}',
  morePages: 'Afficher {n} page de plus | Afficher {n} pages de plus',
  unreadable: 'Le document ne peut pas être affiché ici. Ouvrez-le ou téléchargez-le.',
};
