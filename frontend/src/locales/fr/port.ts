import type { port as english } from '../en/port.ts';

export const port: Record<keyof typeof english, string> = {
  chooseSplitter: 'Choisissez le coupleur auquel vous avez raccordé.',
  choosePort: 'Choisissez le port auquel vous avez raccordé.',
  standbyNeeds:
    'Un port de réserve demande le nom de la personne qui a donné son accord, une remarque et une photo de l’accord.',
  approvalPhoto: 'Photo : accord pour le port de réserve',
  noSplitter: 'Aucun coupleur connu ici',
  noSplitterFor: 'Aucun coupleur n’est enregistré pour {building}.',
  noBuilding: 'Cet ordre n’a pas d’immeuble.',
  askDispatcher: 'Demandez à votre répartiteur de l’ajouter.',
  portsOf: 'Port de {code}',
  save: 'Enregistrer le port',
  port: 'Port',
  thisVisit: 'cette intervention',
  splitter: 'Coupleur',
  noLocation: 'Aucun emplacement noté',
  named: 'Nommé dans l’ordre de travail',
  free: '{n} libre | {n} libres',
  block: 'Bâtiment {name}',
  level: 'étage {name}',
  standbyTitle: 'Accord pour le port de réserve',
  standbyWords:
    'Le partenaire garde ce port libre. Envoyez la preuve de son accord ; un responsable doit l’enregistrer avant que le port soit à vous.',
  approvedBy: 'Accord donné par',
  nameApprover: 'Indiquez qui a donné son accord.',
  sayWhy: 'Dites pourquoi et comment l’accord a été donné.',
  anotherPicture: 'Prendre une autre photo',
  approvalPicture: 'Photo de l’accord',
  onePicture: 'Une photo est jointe.',
};
