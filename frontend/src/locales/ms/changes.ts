import type { changes as english } from '../en/changes.ts';

export const changes: Record<keyof typeof english, string> = {
  title: 'Perubahan belum selesai',
  refused: 'Tidak diterima',
  conflict: 'Diubah oleh orang lain',
  parked: 'Pelayan gagal lima kali',
  sending: 'Sedang dihantar',
  waitsFor: 'Menunggu: {label}',
  waiting: 'Menunggu',
  yours: 'Anda',
  theirs: 'Mereka',
  tryMine: 'Cuba semula perubahan saya',
  keepTheirs: 'Kekalkan perubahan mereka',
  discard: 'Buang',
  discardAsk: 'Buang perubahan ini?',
  discardWords:
    '“{label}” bagi {number} tidak pernah diterima oleh pelayan. Setelah dibuang, ia hilang selama-lamanya.',
  discardIt: 'Buangkannya',
  keepIt: 'Simpan',
  offlineSafe:
    'Tiada rangkaian. Semua di bawah selamat pada peranti ini dan akan dihantar sendiri.',
  allSent: 'Semuanya telah dihantar',
  lastInStep: 'Kali terakhir selaras dengan pejabat: {time}.',
  needsDecision: 'Perlu keputusan anda',
  toBeSent: 'Menunggu untuk dihantar',
  sendNow: 'Hantar sekarang',
  bringUpToDate: 'Kemas kini',
  wasNotSent: 'tidak dihantar.',
  putRight: 'Betulkan',
  pictureLost: 'Gambar tiada lagi pada peranti ini. Ambil semula.',
  edit: 'Ubah',
  tell: 'Beritahu pejabat',
  tellWords: 'Tidak diterima sebagai langkah, diberitahu seadanya: “{label}”, {time}.',
  mayBeCleared:
    'Pelayar ini mungkin mengosongkan storannya apabila ruang tidak cukup; {n} perubahan akan hilang. Pasang portal pada skrin utama, atau hantar sekarang.',
};
