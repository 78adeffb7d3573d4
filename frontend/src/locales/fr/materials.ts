import type { materials as english } from '../en/materials.ts';

export const materials: Record<keyof typeof english, string> = {
  words: 'Indiquez ce qui a servi. C’est noté avec l’ordre.',
  item: 'Matériel {n}',
  quantity: 'Quantité',
  unit: 'Unité',
  pcs: 'pièces',
  m: 'mètres',
  box: 'boîtes',
  add: 'Ajouter du matériel',
  remove: 'Retirer',
  save: 'Enregistrer le matériel',
  incomplete: 'Indiquez une quantité supérieure à zéro pour chaque matériel.',
  label: 'Matériel : une ligne | Matériel : {n} lignes',
};
