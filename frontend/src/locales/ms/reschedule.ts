import type { reschedule as english } from '../en/reschedule.ts';

export const reschedule: Record<keyof typeof english, string> = {
  chooseDay: 'Pilih hari dan kedua-dua masa.',
  endLater: 'Masa tamat mesti selepas masa mula.',
  mustLieAhead: 'Masa baharu mesti pada masa hadapan.',
  sayWhy: 'Nyatakan sebab secara ringkas.',
  label: 'Masa lain: {time}',
  alreadyAsked: '{time} sudah diminta. Penyelaras akan memutuskan.',
  staysAsIs:
    'Lawatan kekal seperti sedia ada sehingga penyelaras, dan rakan kongsi jika perlu, bersetuju.',
  whoAsks: 'Siapa yang meminta?',
  theCustomer: 'Pelanggan',
  iDo: 'Saya',
  newDay: 'Hari baharu',
  from: 'Dari',
  until: 'Hingga',
  ask: 'Minta penyelaras',
};
