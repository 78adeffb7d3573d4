import type { offers as english } from '../en/offers.ts';

export const offers: Record<keyof typeof english, string> = {
  title: 'Ditawarkan kepada anda',
  until: 'Jawab sebelum {time}. Yang pertama menerima mendapatnya.',
  accept: 'Terima',
  decline: 'Bukan yang ini',
  taken: 'Ia milik anda: {when}.',
  needsNetwork: 'Penerimaan memerlukan rangkaian.',
};
