import type { figures as english } from '../en/figures.ts';

export const figures: Record<keyof typeof english, string> = {
  title: 'Mon mois',
  completed: 'Terminées',
  onTime: 'À l’heure',
  firstTime: 'Réussies du premier coup',
  of: '{n} sur {all}',
};
