import type { newOrder as english } from '../en/new-order.ts';

export const newOrder: Record<keyof typeof english, string> = {
  title: 'Pesanan baharu',
  assignment: 'Tugasan baharu',
  makeAssignment: 'Buat tugasan',
  job: 'Kerja baharu',
  makeJob: 'Buat kerja',
  workType: 'Jenis kerja',
  serviceId: 'ID perkhidmatan',
  partner: 'Rakan kongsi',
  client: 'Klien',
  customerName: 'Nama pelanggan',
  phone: 'Telefon',
  address: 'Alamat',
  requestedAt: 'Diminta pada (waktu syarikat)',
  remarks: 'Catatan',
  choose: 'Pilih',
  make: 'Buat pesanan',
  allFields: 'Semua medan',
  mayNot: 'Peranan anda tidak membuat pesanan.',
  needed: 'Diperlukan untuk pesanan.',
};
