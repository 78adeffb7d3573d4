import type { agenda as english } from '../en/agenda.ts';

export const agenda: Record<keyof typeof english, string> = {
  today: 'Aujourd’hui',
  tomorrow: 'Demain',
  yesterday: 'Hier',
  nothingHere: 'Rien encore sur cet appareil',
  nothingHereWords:
    'Vos interventions sont lues une fois sur le serveur ; ensuite elles sont ici sans réseau.',
  allDone: 'Tout est fait pour aujourd’hui',
  noVisits: 'Aucune intervention aujourd’hui',
  moreComing: '{n} autre dans les prochains jours. | {n} autres dans les prochains jours.',
  newAppear: 'Les nouvelles interventions apparaissent ici dès leur publication.',
  seeComing: 'Voir les prochains jours',
  laterToday: 'Plus tard aujourd’hui',
  waiting: 'Bloquées ou en attente',
  overdue: 'Non terminées',
  doneToday: 'Faites aujourd’hui',
  comingDays: 'Prochains jours',
  nothingPlanned: 'Rien de prévu',
  nothingPlannedWords:
    'Les interventions des deux prochaines semaines apparaissent ici quand votre répartiteur les publie.',
  noDate: 'Pas encore de date',
  next: 'Suivante : {name}',
  noCustomer: 'Sans nom de client',
  noAddress: 'Sans adresse',
  access: 'Accès :',
  late: 'En retard',
  startsLate: 'Aurait dû commencer il y a {ago}',
  endsLate: 'Prévue jusqu’à {time}, il y a {ago}',
  hours: '{h} h {m} min',
  minutes: '{m} min',
};
