import type { assigning as english } from '../en/assigning.ts';

export const assigning: Record<keyof typeof english, string> = {
  title: 'Affecter {number}',
  start: 'Début ({zone})',
  mayOverlap: 'Autoriser le chevauchement avec l’autre intervention',
  howResolved: 'Comment le blocage a été levé',
  planAsDraft: 'Planifier en brouillon',
  assign: 'Affecter',
  saveFirst: 'Enregistrez l’ordre, puis affectez-le.',
  nobody: 'Personne',
  askedFor: 'demandé pour {slot}',
  change: 'Modifier',
  visitsThatDay: '{n} intervention ce jour-là | {n} interventions ce jour-là',
  freeThatDay: 'libre ce jour-là',
  technician: 'Technicien',
  noTechnician: 'Aucun technicien actif dans cette société.',
  otherThanAsked: 'Différent de l’heure demandée.',
  outsideHours: 'En dehors des heures habituelles, {from} à {to}.',
  lacksSkill: 'La fiche du technicien ne mentionne pas : {skills}.',
};
