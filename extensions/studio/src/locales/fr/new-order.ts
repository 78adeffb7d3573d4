import type { newOrder as english } from '../en/new-order.ts';

export const newOrder: Record<keyof typeof english, string> = {
  title: 'Nouvel ordre',
  assignment: 'Nouvelle mission',
  makeAssignment: 'Créer la mission',
  job: 'Nouvelle intervention',
  makeJob: 'Créer l’intervention',
  workType: 'Type d’intervention',
  serviceId: 'Identifiant de service',
  partner: 'Partenaire',
  client: 'Donneur d’ordre',
  customerName: 'Nom du client',
  phone: 'Téléphone',
  address: 'Adresse',
  requestedAt: 'Demandé pour (heure de la société)',
  remarks: 'Remarques',
  choose: 'Choisir',
  make: 'Créer l’ordre',
  allFields: 'Tous les champs',
  mayNot: 'Votre rôle ne crée pas d’ordres.',
  needed: 'Nécessaire pour un ordre.',
};
