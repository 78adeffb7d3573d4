import type { visitLinks as english } from '../en/visit-links.ts';

export const visitLinks: Record<keyof typeof english, string> = {
  button: 'Pautan untuk subkontraktor',
  title: 'Pautan ke lawatan {number}',
  effect:
    'Sesiapa yang memegang pautan membuat satu lawatan ini tanpa akaun, sebagai juruteknik yang memilikinya, dan tidak melihat apa-apa lagi. Sejarah menamakan orang itu.',
  make: 'Buat pautan',
  holder: 'Siapa yang menerimanya',
  phone: 'Telefon (pilihan)',
  until: 'Sah selama',
  days: '{n} hari',
  open: 'Pautan yang dibuka',
  endsAt: 'Hingga {time}',
  used: 'Kali terakhir digunakan {time}',
  unused: 'Belum digunakan',
  revoke: 'Tarik balik',
  revokeSure: 'Benar-benar tarik balik?',
  link: 'Pautan',
  give: 'Beri pautan ini kepada {holder}.',
  once: 'Ia ditunjukkan sekali ini sahaja.',
  copy: 'Salin pautan',
  copied: 'Disalin',
  selectAndCopy: 'Pilih pautan dan salin.',
};
