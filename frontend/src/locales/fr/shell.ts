import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  tasks: 'Tâches',
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
  storageFull:
    'Ce téléphone est plein : votre dernière action n’a pas été gardée. Supprimez quelque chose du téléphone, ou trouvez un réseau pour que les images en attente partent, puis recommencez.',
  storageLow:
    'Ce téléphone est presque plein. Une modification n’est pas envoyée. | Ce téléphone est presque plein. {n} modifications ne sont pas envoyées.',
  seeWaiting: 'Voir ce qui attend',
  clockBehind:
    'L’horloge de ce téléphone retarde de {by}. Réglez-la : d’ici là, les heures enregistrées sont signalées comme douteuses.',
  clockAhead:
    'L’horloge de ce téléphone avance de {by}. Réglez-la : d’ici là, les heures enregistrées sont signalées comme douteuses.',
};
