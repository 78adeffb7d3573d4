import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
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
};
