import type { visitLinks as english } from '../en/visit-links.ts';

export const visitLinks: Record<keyof typeof english, string> = {
  button: 'Lien pour un sous-traitant',
  title: 'Liens vers l’intervention de {number}',
  effect:
    'Qui a le lien fait cette seule intervention sans compte, au nom du technicien qui l’a, et ne voit rien d’autre. L’historique nomme la personne.',
  make: 'Créer le lien',
  holder: 'Qui le reçoit',
  phone: 'Téléphone (facultatif)',
  until: 'Valable',
  days: '{n} jour | {n} jours',
  open: 'Liens ouverts',
  endsAt: 'Jusqu’au {time}',
  used: 'Dernière utilisation {time}',
  unused: 'Pas encore utilisé',
  revoke: 'Retirer',
  revokeSure: 'Vraiment le retirer ?',
  link: 'Lien',
  give: 'Donnez ce lien à {holder}.',
  once: 'Il n’est montré que cette fois.',
  copy: 'Copier le lien',
  copied: 'Copié',
  selectAndCopy: 'Sélectionnez le lien et copiez-le.',
};
