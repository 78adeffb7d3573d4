import type { link as english } from '../en/link.ts';

export const link: Record<keyof typeof english, string> = {
  title: 'Lawatan anda',
  gone: 'Pautan ini tidak membuka apa-apa',
  goneWords:
    'Ia telah tamat, ditarik balik, atau tidak lengkap. Hubungi pejabat yang memberikannya kepada anda: mereka boleh membuat yang baharu.',
  idle: 'Tiada apa-apa untuk dibuat di sini sekarang',
  idleWords:
    'Lawatan diberi kepada orang lain atau dibatalkan. Hubungi pejabat yang memberi anda pautan jika anda tidak menjangkakannya.',
  unreachable: 'Lawatan tidak dapat dimuatkan',
  unreachableWords: 'Kali pertama ia memerlukan sambungan; selepas itu ia berfungsi tanpanya.',
  call: 'Hubungi {company}',
  kept: '{n} perubahan belum dihantar. Ia kekal pada telefon ini.',
  seeKept: 'Lihat yang belum dihantar',
  signIn: 'Saya ada akaun: log masuk',
  ended: 'Pautan ini tidak berfungsi lagi. Kerja anda disimpan pada telefon ini.',
  whatNow: 'Apa sekarang?',
};
