import type { Text } from '../../../extensions/domain/words/index.ts';
import { language } from '../language/words.ts';

/** Words of the pages of forms, which come after the first screen. */
const WORDS = {
  forms: { en: 'Forms', ms: 'Borang', fr: 'Formulaires' },
  required: { en: 'Required', ms: 'Diperlukan', fr: 'Obligatoire' },
  optional: { en: '(optional)', ms: '(tidak wajib)', fr: '(facultatif)' },
  toFill: { en: 'To fill in', ms: 'Untuk diisi', fr: 'À remplir' },
  half: { en: 'Half-filled', ms: 'Separuh diisi', fr: 'À moitié rempli' },
  submitted: { en: 'Submitted', ms: 'Dihantar', fr: 'Remis' },
  submittedAt: {
    en: 'Submitted {when}.',
    ms: 'Dihantar {when}.',
    fr: 'Remis {when}.',
  },
  still: {
    en: 'Required and not submitted yet:',
    ms: 'Diperlukan dan belum dihantar:',
    fr: 'Obligatoires et pas encore remis\u00a0:',
  },
  notHere: {
    en: 'This form is not on the phone. Connect and open the visit again.',
    ms: 'Borang ini tiada pada telefon. Sambung dan buka lawatan semula.',
    fr: 'Ce formulaire n’est pas sur le téléphone. Connectez-vous et rouvrez l’intervention.',
  },
  again: { en: 'Fill in again', ms: 'Isi semula', fr: 'Remplir de nouveau' },
  submit: { en: 'Submit', ms: 'Hantar', fr: 'Remettre' },
  later: { en: 'Save for later', ms: 'Simpan untuk nanti', fr: 'Garder pour plus tard' },
  toMend: {
    en: 'Answers to mend: {n}. The first is shown.',
    ms: 'Jawapan untuk dibaiki: {n}. Yang pertama ditunjukkan.',
    fr: 'Réponses à corriger\u00a0: {n}. La première est affichée.',
  },
  submitLabel: {
    en: 'Form submitted: {name}',
    ms: 'Borang dihantar: {name}',
    fr: 'Formulaire remis\u00a0: {name}',
  },
  saveLabel: {
    en: 'Form kept: {name}',
    ms: 'Borang disimpan: {name}',
    fr: 'Formulaire gardé\u00a0: {name}',
  },
  yes: { en: 'Yes', ms: 'Ya', fr: 'Oui' },
  no: { en: 'No', ms: 'Tidak', fr: 'Non' },
  clear: { en: 'Clear the answer', ms: 'Kosongkan jawapan', fr: 'Effacer la réponse' },
  note: {
    en: 'Note on “{field}”',
    ms: 'Nota untuk “{field}”',
    fr: 'Note sur «\u00a0{field}\u00a0»',
  },
  choose: { en: 'Choose', ms: 'Pilih', fr: 'Choisir' },
  stars: { en: '{n} of {most}', ms: '{n} daripada {most}', fr: '{n} sur {most}' },
  photo: { en: 'Take a photo', ms: 'Ambil gambar', fr: 'Prendre une photo' },
  photoOf: { en: '{field}, photo {n}', ms: '{field}, gambar {n}', fr: '{field}, photo {n}' },
  removePhoto: {
    en: 'Remove photo {n} of {field}',
    ms: 'Buang gambar {n} bagi {field}',
    fr: 'Retirer la photo {n} de {field}',
  },
  signAgain: { en: 'Sign again', ms: 'Tandatangan semula', fr: 'Signer de nouveau' },
  keepSignature: {
    en: 'Keep the signature',
    ms: 'Simpan tandatangan',
    fr: 'Garder la signature',
  },
  signer: { en: 'Name of who signs', ms: 'Nama penandatangan', fr: 'Nom du signataire' },
  addRow: { en: 'Add: {field}', ms: 'Tambah: {field}', fr: 'Ajouter\u00a0: {field}' },
  row: { en: '{field} {n}', ms: '{field} {n}', fr: '{field} {n}' },
  removeRow: { en: 'Remove', ms: 'Buang', fr: 'Retirer' },
  nothing: { en: '–', ms: '–', fr: '–' },
  keptHere: {
    en: 'What you enter is kept on this phone.',
    ms: 'Apa yang anda masukkan disimpan pada telefon ini.',
    fr: 'Ce que vous saisissez est gardé sur ce téléphone.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type FormWord = keyof typeof WORDS;

export const w = (key: FormWord, values: Readonly<Record<string, string | number>> = {}): string =>
  WORDS[key][language.value].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
