import type { solving as english } from '../en/solving.ts';

export const solving: Record<keyof typeof english, string> = {
  write: 'Tulis apakah kerosakannya dan cara anda menyelesaikannya.',
  reported: 'Kerosakan dilaporkan:',
  field: 'Kerosakan ditemui dan penyelesaian',
  save: 'Simpan penyelesaian',
};
