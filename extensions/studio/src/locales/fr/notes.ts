import type { notes as english } from '../en/notes.ts';

export const notes: Record<keyof typeof english, string> = {
  required: 'Champs obligatoires trouvés : {percent} %',
  layout: 'Signes de la mise en page trouvés : {percent} %',
  validity: 'Valeurs sans doute : {percent} %',
  enrichment: 'Autres champs utiles trouvés : {percent} %',
  errors: 'Plafonnée tant qu’il reste des erreurs.',
  doubts: 'Plafonnée jusqu’à ce qu’une personne ait levé les doutes.',
};
