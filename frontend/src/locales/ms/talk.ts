import type { talk as english } from '../en/talk.ts';

export const talk: Record<keyof typeof english, string> = {
  you: 'Anda',
  label: 'Mesej: {text}',
  picture: 'Gambar untuk pejabat',
  addPicture: 'Tambah gambar',
  write: 'Tulis kepada pejabat',
  send: 'Hantar',
  nothing: 'Belum ada mesej',
  nothingWords:
    'Apa yang anda tulis di sini kekal bersama pesanan. Tanpa rangkaian ia dihantar kemudian.',
};
