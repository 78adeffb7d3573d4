import type { offers as english } from '../en/offers.ts';

export const offers: Record<keyof typeof english, string> = {
  title: 'Proposé à vous',
  until: 'Répondez avant {time}. Le premier qui accepte l’a.',
  accept: 'Accepter',
  decline: 'Pas celle-ci',
  taken: 'Elle est à vous : {when}.',
  needsNetwork: 'Il faut un réseau pour accepter.',
};
