import type { scanner as english } from '../en/scanner.ts';

export const scanner: Record<keyof typeof english, string> = {
  scan: 'Imbas kod',
  camera: 'Apa yang dilihat kamera',
  starting: 'Kamera sedang dimulakan …',
  hold: 'Halakan kod ke dalam bingkai.',
  reading: 'Gambar sedang dibaca …',
  nothingInPicture: 'Tiada kod dalam gambar ini. Ambil lebih dekat dan tegak dari atas.',
  choose: 'Yang mana satu?',
  unfit: '{value} tidak sesuai: {problem}',
  taken: 'Sudah ada pada {number}',
  noCamera: 'Kamera tidak dapat digunakan. Ambil gambar label, atau taip nombornya.',
  noDecoder: 'Kod tidak dapat dibaca pada telefon ini sekarang. Taip nombornya.',
  fromPicture: 'Daripada gambar',
  light: 'Hidupkan lampu',
  dark: 'Padamkan lampu',
  again: 'Imbas semula',
  type: 'Taip sahaja',
};
