import type { signing as english } from '../en/signing.ts';

export const signing: Record<keyof typeof english, string> = {
  kept: 'Ditandatangani. Tandatangan baharu disimpan bersama yang pertama.',
  name: 'Nama orang yang menandatangani',
  enterName: 'Masukkan nama orang yang menandatangani.',
  nothingSigned: 'Belum ada tandatangan.',
  keep: 'Simpan tandatangan',
  label: 'Tandatangan {name}',
  field: 'Ruang untuk menandatangani dengan jari atau pen',
  clear: 'Kosongkan ruang',
  summary: 'Perkara yang ditandatangani',
  work: 'Kerja',
  address: 'Alamat',
  writeName: 'Tulis nama sahaja',
  notThereYet: 'Belum direkodkan: {things}.',
};
