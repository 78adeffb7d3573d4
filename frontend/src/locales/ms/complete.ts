import type { complete as english } from '../en/complete.ts';

export const complete: Record<keyof typeof english, string> = {
  title: 'Selesaikan kerja',
  orderIs: 'Pesanan ini berstatus {state}',
  notAtStep: 'belum di langkah ini',
  nothing: 'Tiada apa untuk diselesaikan sekarang.',
  allThere: 'Semuanya lengkap.',
  stillMissing: '{n} perkara belum ada. Sentuh baris untuk menambahnya.',
  picturesFirst: '{n} gambar dihantar ke pejabat sebelum penyelesaian kerja.',
};
