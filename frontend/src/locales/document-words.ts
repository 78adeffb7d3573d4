import { language } from '../language/words.ts';
import type { Language } from '../language/languages.ts';

const en = {
  title: 'Documents',
  none: 'No documents yet',
  noneWords: 'Letters, plans and reports of this order stand here.',
  offline: 'Documents need a network. Try again when there is signal.',
  again: 'Try again',
  version: 'Version {n}',
  add: 'Add a photo or a file',
  name: 'Title',
  upload: 'Upload',
  sending: 'Sending …',
  sent: 'The document is stored.',
};
type Words = typeof en;

const ms: Words = {
  title: 'Dokumen',
  none: 'Belum ada dokumen',
  noneWords: 'Surat, pelan dan laporan pesanan ini ada di sini.',
  offline: 'Dokumen memerlukan rangkaian. Cuba lagi apabila ada isyarat.',
  again: 'Cuba lagi',
  version: 'Versi {n}',
  add: 'Tambah gambar atau fail',
  name: 'Tajuk',
  upload: 'Muat naik',
  sending: 'Menghantar …',
  sent: 'Dokumen telah disimpan.',
};

const fr: Words = {
  title: 'Documents',
  none: 'Pas encore de documents',
  noneWords: 'Lettres, plans et rapports de cet ordre se trouvent ici.',
  offline: 'Les documents demandent un réseau. Réessayez quand il y a du signal.',
  again: 'Réessayer',
  version: 'Version {n}',
  add: 'Ajouter une photo ou un fichier',
  name: 'Titre',
  upload: 'Envoyer',
  sending: 'Envoi …',
  sent: 'Le document est enregistré.',
};

const ALL: Readonly<Record<Language, Words>> = { en, ms, fr };

/** Words of a page that comes when it is opened. */
export const documentWords = (key: keyof Words, n?: number): string =>
  ALL[language.value][key].replace('{n}', String(n ?? ''));
