import type { refusals as english } from '../en/refusals.ts';

export const refusals: Record<keyof typeof english, string> = {
  signInLimit:
    'Trop d’essais. Attendez une minute ; après d’autres essais erronés, l’attente s’allonge.',
  queryTooLarge: 'Cette vue demande trop de données à la fois',
  imageTooLarge: 'Cette image est trop grande pour être affichée',
  structureLocked: 'Cette partie appartient au produit et ne peut pas être modifiée',
  providerUnreachable:
    'Le service de connexion de votre société ne répond pas. Réessayez dans une minute, ou connectez-vous avec un mot de passe.',
  failedValidation: 'Vérifiez les champs signalés',
  refused: 'Ceci n’a pas été fait',
};
