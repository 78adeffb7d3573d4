import type { reschedule as english } from '../en/reschedule.ts';

export const reschedule: Record<keyof typeof english, string> = {
  chooseDay: 'Choisissez un jour et les deux heures.',
  endLater: 'La fin doit être après le début.',
  mustLieAhead: 'Le nouveau moment doit être à venir.',
  sayWhy: 'Dites pourquoi en quelques mots.',
  label: 'Autre moment : {time}',
  alreadyAsked: 'Déjà demandé : {time}. Le répartiteur décide.',
  staysAsIs:
    'L’intervention reste comme elle est jusqu’à l’accord du répartiteur et, si besoin, du partenaire.',
  whoAsks: 'Qui le demande ?',
  theCustomer: 'Le client',
  iDo: 'Moi',
  newDay: 'Nouveau jour',
  from: 'De',
  until: 'À',
  ask: 'Demander au répartiteur',
};
