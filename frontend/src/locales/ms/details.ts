import type { details as english } from '../en/details.ts';

export const details: Record<keyof typeof english, string> = {
  partnerOrder: 'Pesanan rakan kongsi',
  ticket: 'Tiket',
  assuranceOrder: 'Pesanan jaminan',
  login: 'Log masuk',
  wanIp: 'Alamat WAN',
  lanIp: 'Alamat LAN',
  gateway: 'Get laluan',
  subnetMask: 'Topeng subnet',
  voiceLine: 'Talian suara',
  network: 'Rangkaian',
};
