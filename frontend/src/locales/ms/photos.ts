import type { photos as english } from '../en/photos.ts';

export const photos: Record<keyof typeof english, string> = {
  whatNext: 'Apakah yang ditunjukkan oleh foto seterusnya?',
  none: 'Belum ada gambar',
  take: 'Ambil foto: {what}',
  done: 'Selesai',
};
