import type { serial as english } from '../en/serial.ts';

export const serial: Record<keyof typeof english, string> = {
  number: 'Nombor siri',
  hint: 'Daripada label pada ONU. Ruang dan sengkang tidak penting.',
  savedAs: 'Disimpan sebagai {serial}',
  model: 'Model',
  save: 'Simpan nombor siri',
  label: 'Nombor siri ONU {serial}',
  enter: 'Masukkan nombor siri.',
  strange: '"{letter}" tidak boleh ada dalam nombor siri.',
  tooShort: 'Terlalu pendek: {n} daripada sekurang-kurangnya 8 aksara.',
  tooLong: 'Terlalu panjang: {n} daripada paling banyak 20 aksara.',
  wrong: 'Ini bukan nombor siri.',
};
