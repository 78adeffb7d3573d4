import type { blocker as english } from '../en/blocker.ts';

export const blocker: Record<keyof typeof english, string> = {
  unavailable: 'Un blocage ne peut pas être signalé dans cet état.',
  beforeCustomer: 'Vous n’avez pas encore rencontré le client.',
  afterCustomer: 'Vous avez rencontré le client.',
  dispatcherTold: 'Le répartiteur est prévenu immédiatement.',
  what: 'Qu’est-ce qui bloque le travail ?',
  choose: 'Choisir…',
  chooseWhat: 'Choisissez ce qui bloque le travail.',
  describe: 'Décrivez-le en quelques mots.',
  photoNeeded: 'Photo (obligatoire)',
  photo: 'Photo',
  blocker: 'Blocage',
  takePhoto: 'En prendre une photo',
  needsPhoto: 'Ce motif demande au moins une photo.',
  report: 'Signaler le blocage',
  photoLabel: 'Photo : blocage',
  label: 'Blocage : {reason}',
};
