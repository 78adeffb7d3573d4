import type { complete as english } from '../en/complete.ts';

export const complete: Record<keyof typeof english, string> = {
  title: 'Terminer le travail',
  orderIs: 'Cet ordre est à l’état {state}',
  notAtStep: 'pas à cette étape',
  nothing: 'Il n’y a rien à terminer maintenant.',
  allThere: 'Tout y est.',
  stillMissing:
    'Il manque encore une chose. Touchez une ligne pour l’ajouter. | Il manque encore {n} choses. Touchez une ligne pour l’ajouter.',
  picturesFirst:
    '{n} photo part au bureau avant la fin du travail. | {n} photos partent au bureau avant la fin du travail.',
};
