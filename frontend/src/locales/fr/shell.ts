import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  back: 'Retour',
  main: 'Principal',
  today: 'Aujourd’hui',
  coming: 'À venir',
  changes: 'Modifications',
  profile: 'Profil',
  loading: 'Chargement',
  optional: '(facultatif)',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  unsent: '{n} non envoyée | {n} non envoyées',
  unsentMark: 'non envoyées',
  offline: 'Hors ligne',
  offlineUnsent: 'Hors ligne, {unsent}',
  allSent: 'Tout est envoyé',
  sessionEnded:
    'Votre session est terminée. Votre travail est conservé sur cet appareil ; reconnectez-vous pour l’envoyer.',
  signInAs: 'Se connecter en tant que {email}',
  noFieldWork: 'Ce compte n’a plus d’interventions. Demandez à votre répartiteur.',
  outOfDate: 'Vos interventions n’ont pas pu être mises à jour : {problem}',
  newVersion: 'Une nouvelle version du portail est prête.',
  useNow: 'L’utiliser maintenant',
  needsNetwork: 'Le serveur est injoignable.',
  serverAnswered: 'Le serveur a répondu {status}.',
  noResult: 'Le serveur n’a donné aucun résultat.',
};
