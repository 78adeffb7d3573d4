import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  tasks: 'Tugasan',
  back: 'Kembali',
  main: 'Utama',
  today: 'Hari ini',
  coming: 'Akan datang',
  changes: 'Perubahan',
  profile: 'Profil',
  loading: 'Memuatkan',
  optional: '(tidak wajib)',
  cancel: 'Batal',
  tryAgain: 'Cuba semula',
  unsent: '{n} belum dihantar',
  unsentMark: 'belum dihantar',
  offline: 'Luar talian',
  offlineUnsent: 'Luar talian, {unsent}',
  allSent: 'Semua dihantar',
  sessionEnded:
    'Sesi anda telah tamat. Kerja anda selamat pada peranti ini; log masuk semula untuk menghantarnya.',
  signInAs: 'Log masuk sebagai {email}',
  noFieldWork: 'Akaun ini tidak lagi mempunyai kerja lapangan. Tanya penyelaras anda.',
  outOfDate: 'Lawatan anda tidak dapat dikemas kini: {problem}',
  newVersion: 'Versi baharu portal sudah sedia.',
  useNow: 'Guna sekarang',
  needsNetwork: 'Pelayan tidak dapat dihubungi.',
  serverAnswered: 'Pelayan menjawab {status}.',
  noResult: 'Pelayan tidak memberi hasil.',
  storageFull:
    'Telefon ini sudah penuh: tindakan terakhir anda tidak disimpan. Padam sesuatu daripada telefon, atau dapatkan rangkaian supaya gambar yang menunggu boleh dihantar, kemudian ulangi.',
  storageLow: 'Telefon ini hampir penuh. {n} perubahan belum dihantar.',
  seeWaiting: 'Lihat yang menunggu',
  clockBehind:
    'Jam telefon ini lewat {by}. Betulkan: masa yang anda rekod ditanda meragukan sehingga itu.',
  clockAhead:
    'Jam telefon ini awal {by}. Betulkan: masa yang anda rekod ditanda meragukan sehingga itu.',
};
