import type { materials as english } from '../en/materials.ts';

export const materials: Record<keyof typeof english, string> = {
  words: 'Nyatakan apa yang digunakan. Ia direkodkan bersama pesanan.',
  item: 'Bahan {n}',
  quantity: 'Kuantiti',
  unit: 'Unit',
  pcs: 'unit',
  m: 'meter',
  box: 'kotak',
  add: 'Tambah bahan',
  remove: 'Buang',
  save: 'Simpan bahan',
  incomplete: 'Beri kuantiti lebih daripada sifar bagi setiap bahan.',
  label: 'Bahan: {n} baris',
};
