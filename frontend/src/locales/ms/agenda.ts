import type { agenda as english } from '../en/agenda.ts';

export const agenda: Record<keyof typeof english, string> = {
  today: 'Hari ini',
  tomorrow: 'Esok',
  yesterday: 'Semalam',
  nothingHere: 'Belum ada apa-apa pada peranti ini',
  nothingHereWords:
    'Lawatan anda dibaca sekali daripada pelayan; selepas itu ia ada di sini tanpa rangkaian.',
  allDone: 'Semua selesai untuk hari ini',
  noVisits: 'Tiada lawatan hari ini',
  moreComing: '{n} lagi dalam beberapa hari akan datang.',
  newAppear: 'Lawatan baharu muncul di sini sebaik sahaja diterbitkan.',
  seeComing: 'Lihat hari-hari akan datang',
  laterToday: 'Kemudian hari ini',
  waiting: 'Terhalang atau menunggu',
  overdue: 'Belum selesai',
  doneToday: 'Selesai hari ini',
  comingDays: 'Hari-hari akan datang',
  nothingPlanned: 'Belum ada rancangan',
  nothingPlannedWords:
    'Lawatan dua minggu akan datang muncul di sini apabila penyelaras anda menerbitkannya.',
  noDate: 'Belum ada tarikh',
  next: 'Seterusnya: {name}',
  noCustomer: 'Tiada nama pelanggan',
  noAddress: 'Tiada alamat',
  access: 'Akses:',
  late: 'Lewat',
  startsLate: 'Sepatutnya bermula {ago} yang lalu',
  endsLate: 'Dirancang hingga {time}, {ago} yang lalu',
  hours: '{h} jam {m} min',
  minutes: '{m} min',
};
