import type { names as english } from '../en/names.ts';

export const names: Record<keyof typeof english, string> = {
  intake: 'Penerimaan',
  records: 'Halaman rekod',
  dispatch: 'Penugasan',
  manyOrders: 'Banyak pesanan sekali gus',
  people: 'Pengguna',
  invoicing: 'Penginvoisan',
  dockets: 'Doket untuk disemak',
  docketPage: 'Halaman doket',
  background: 'Kerja latar belakang',
  lifecycleSteps: 'Langkah kitaran hayat',
  lifecycleStepsWords:
    'Status pesanan kerja dan langkah yang boleh diambil seterusnya, sebagai butang.',
  assign: 'Tugaskan juruteknik',
  assignWords: 'Juruteknik dan masa lawatan, dengan dialog yang menunjukkan siapa yang lapang.',
  money: 'Amaun',
  when: 'Masa syarikat',
  choice: 'Perkataan dengan ikon dan warna',
  state: 'Status pesanan',
  home: 'Utama',
  company: 'Syarikat',
  invoicePage: 'Halaman invois',
  series: 'Lawatan berulang',
  forms: 'Borang',
  activity: 'Aktiviti',
};
