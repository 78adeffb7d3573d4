import type { refusals as english } from '../en/refusals.ts';

export const refusals: Record<keyof typeof english, string> = {
  signInLimit:
    'Terlalu banyak percubaan. Tunggu seminit; selepas lebih banyak percubaan salah, tempoh menunggu bertambah.',
  queryTooLarge: 'Paparan ini meminta terlalu banyak sekaligus',
  imageTooLarge: 'Gambar ini terlalu besar untuk dipaparkan',
  structureLocked: 'Bahagian ini milik produk dan tidak boleh diubah',
  providerUnreachable:
    'Perkhidmatan log masuk syarikat anda tidak menjawab. Cuba lagi sebentar, atau log masuk dengan kata laluan.',
  failedValidation: 'Semak medan yang ditanda',
  refused: 'Ini tidak dilakukan',
};
