import type { solving as english } from '../en/solving.ts';

export const solving: Record<keyof typeof english, string> = {
  write: 'Écrivez quelle était la panne et comment vous l’avez résolue.',
  reported: 'Panne signalée :',
  field: 'Panne constatée et solution',
  save: 'Enregistrer la solution',
};
