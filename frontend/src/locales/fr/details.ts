import type { details as english } from '../en/details.ts';

export const details: Record<keyof typeof english, string> = {
  partnerOrder: 'Commande du partenaire',
  ticket: 'Ticket',
  assuranceOrder: 'Commande de dépannage',
  login: 'Identifiant',
  wanIp: 'Adresse WAN',
  lanIp: 'Adresse LAN',
  gateway: 'Passerelle',
  subnetMask: 'Masque de sous-réseau',
  voiceLine: 'Ligne vocale',
  network: 'Réseau',
};
