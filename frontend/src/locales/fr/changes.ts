import type { changes as english } from '../en/changes.ts';

export const changes: Record<keyof typeof english, string> = {
  title: 'Modifications en attente',
  refused: 'Non acceptée',
  conflict: 'Modifié par quelqu’un d’autre',
  parked: 'Le serveur a échoué cinq fois',
  sending: 'En cours d’envoi',
  waitsFor: 'Attend : {label}',
  waiting: 'En attente',
  yours: 'La vôtre',
  theirs: 'La leur',
  tryMine: 'Réessayer la mienne',
  keepTheirs: 'Garder la leur',
  discard: 'Abandonner',
  discardAsk: 'Abandonner cette modification ?',
  discardWords:
    '« {label} » de {number} n’a jamais été accepté par le serveur. Une fois abandonné, il est perdu définitivement.',
  discardIt: 'L’abandonner',
  keepIt: 'Le garder',
  offlineSafe:
    'Pas de réseau. Tout ce qui suit est conservé sur cet appareil et partira tout seul.',
  allSent: 'Tout est envoyé',
  lastInStep: 'Dernière synchronisation avec le bureau : {time}.',
  needsDecision: 'Demande votre décision',
  toBeSent: 'En attente d’envoi',
  sendNow: 'Envoyer maintenant',
  bringUpToDate: 'Mettre à jour',
  wasNotSent: 'n’a pas été envoyé.',
  putRight: 'Corriger',
  pictureLost: 'La photo n’est plus sur cet appareil. Reprenez-la.',
  edit: 'Modifier',
  tell: 'Le dire au bureau',
  tellWords: 'Refusé comme étape, signalé tel quel : « {label} », {time}.',
  mayBeCleared:
    'Ce navigateur peut vider sa mémoire quand la place manque ; une modification serait perdue. Installez le portail sur l’écran d’accueil, ou envoyez-la maintenant. | Ce navigateur peut vider sa mémoire quand la place manque ; {n} modifications seraient perdues. Installez le portail sur l’écran d’accueil, ou envoyez-les maintenant.',
};
