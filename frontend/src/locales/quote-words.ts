import { ACCEPT_WORDS } from '../../../extensions/domain/quotes/accept-words.ts';
import type { Language } from '../language/languages.ts';

/** Beside the page and not among the others: who opens it needs no more of the portal. */
const WORDS = {
  title: { en: 'Quote', ms: 'Sebut harga', fr: 'Devis' },
  for: { en: 'For {name}', ms: 'Untuk {name}', fr: 'Pour {name}' },
  validUntil: {
    en: 'Valid until the end of {day}',
    ms: 'Sah hingga akhir {day}',
    fr: 'Valable jusqu’à la fin du {day}',
  },
  monthly: { en: 'Monthly', ms: 'Bulanan', fr: 'Mensuel' },
  oneTime: { en: 'At the start', ms: 'Permulaan', fr: 'Au départ' },
  aMonth: { en: '{amount} a month', ms: '{amount} sebulan', fr: '{amount} par mois' },
  once: { en: '{amount} once', ms: '{amount} sekali', fr: '{amount} une fois' },
  promotion: {
    en: 'for {count} months, then {amount} a month',
    ms: 'untuk {count} bulan, kemudian {amount} sebulan',
    fr: 'pendant {count} mois, puis {amount} par mois',
  },
  times: { en: '{count} ×', ms: '{count} ×', fr: '{count} ×' },
  alternative: {
    en: 'Alternative, not in the sums',
    ms: 'Alternatif, tidak dikira dalam jumlah',
    fr: 'Variante, hors des sommes',
  },
  optional: {
    en: 'Optional, not in the sums',
    ms: 'Pilihan, tidak dikira dalam jumlah',
    fr: 'Facultatif, hors des sommes',
  },
  beforeTax: { en: 'Before tax', ms: 'Sebelum cukai', fr: 'Hors taxes' },
  tax: { en: 'Tax', ms: 'Cukai', fr: 'Taxes' },
  total: { en: 'Total', ms: 'Jumlah', fr: 'Total' },
  sumOf: { en: 'Sum of {name}', ms: 'Jumlah {name}', fr: 'Somme de {name}' },
  pdf: { en: 'Open the PDF', ms: 'Buka PDF', fr: 'Ouvrir le PDF' },
  print: { en: 'Print', ms: 'Cetak', fr: 'Imprimer' },
  notPrinted: {
    en: 'The PDF is being made. It can be accepted when it is there.',
    ms: 'PDF sedang dibuat. Ia boleh diterima apabila siap.',
    fr: 'Le PDF est en cours de création. Le devis pourra être accepté ensuite.',
  },
  acceptTitle: { en: 'Accept this quote', ms: 'Terima sebut harga ini', fr: 'Accepter ce devis' },
  name: { en: 'Your full name', ms: 'Nama penuh anda', fr: 'Votre nom complet' },
  box: ACCEPT_WORDS.box,
  accept: ACCEPT_WORDS.button,
  decline: { en: 'Decline', ms: 'Tolak', fr: 'Refuser' },
  declineTitle: {
    en: 'Decline this quote',
    ms: 'Tolak sebut harga ini',
    fr: 'Refuser ce devis',
  },
  reason: {
    en: 'Why, if you like to say',
    ms: 'Sebabnya, jika anda mahu',
    fr: 'Pourquoi, si vous voulez le dire',
  },
  back: { en: 'Back', ms: 'Kembali', fr: 'Retour' },
  evidence: {
    en: 'We keep your name, the time, your network address and the fingerprint of the PDF with it.',
    ms: 'Kami menyimpan nama anda, masa, alamat rangkaian anda dan cap jari PDF bersamanya.',
    fr: 'Nous gardons votre nom, l’heure, votre adresse réseau et l’empreinte du PDF.',
  },
  accepted: { en: 'Accepted', ms: 'Diterima', fr: 'Accepté' },
  acceptedBy: {
    en: 'Accepted by {name} on {day}',
    ms: 'Diterima oleh {name} pada {day}',
    fr: 'Accepté par {name} le {day}',
  },
  declined: {
    en: 'This quote was declined',
    ms: 'Sebut harga ini telah ditolak',
    fr: 'Ce devis a été refusé',
  },
  expired: {
    en: 'This quote has expired. Ask us for a new one.',
    ms: 'Sebut harga ini telah tamat. Minta yang baharu daripada kami.',
    fr: 'Ce devis a expiré. Demandez-nous en un nouveau.',
  },
  gone: {
    en: 'This link leads nowhere any more',
    ms: 'Pautan ini tidak lagi berfungsi',
    fr: 'Ce lien ne mène plus nulle part',
  },
  unreachable: {
    en: 'The quote cannot be loaded',
    ms: 'Sebut harga tidak dapat dimuatkan',
    fr: 'Le devis ne peut pas être chargé',
  },
  again: { en: 'Try again', ms: 'Cuba lagi', fr: 'Réessayer' },
  fingerprint: {
    en: 'Fingerprint of the PDF (SHA-256)',
    ms: 'Cap jari PDF (SHA-256)',
    fr: 'Empreinte du PDF (SHA-256)',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type QuoteWord = keyof typeof WORDS;

export const quoteWords = (
  key: QuoteWord,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  WORDS[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
