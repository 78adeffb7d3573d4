import type { signing as english } from '../en/signing.ts';

export const signing: Record<keyof typeof english, string> = {
  kept: 'Signé. Une nouvelle signature est gardée à côté de la première.',
  name: 'Nom de la personne qui signe',
  enterName: 'Saisissez le nom de la personne qui signe.',
  nothingSigned: 'Rien n’est encore signé.',
  keep: 'Garder la signature',
  label: 'Signature de {name}',
  field: 'Zone de signature, au doigt ou au stylet',
  clear: 'Effacer la zone',
  summary: 'Ce qui est signé',
  work: 'Travail',
  address: 'Adresse',
  writeName: 'Écrire le nom à la place',
  notThereYet: 'Pas encore enregistré : {things}.',
};
