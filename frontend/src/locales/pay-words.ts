import type { Language } from '../language/languages.ts';

/** Beside the page and not among the others: who opens it needs no more of the portal. */
const WORDS = {
  title: { en: 'Your payment', ms: 'Bayaran anda', fr: 'Votre paiement' },
  gone: {
    en: 'This link is not valid',
    ms: 'Pautan ini tidak sah',
    fr: 'Ce lien n’est pas valable',
  },
  unreachable: {
    en: 'The page could not be loaded',
    ms: 'Halaman tidak dapat dimuat',
    fr: 'La page n’a pas pu être chargée',
  },
  again: { en: 'Try again', ms: 'Cuba lagi', fr: 'Réessayer' },
  toPay: { en: 'To pay', ms: 'Perlu dibayar', fr: 'À payer' },
  paid: { en: 'Paid. Thank you!', ms: 'Dibayar. Terima kasih!', fr: 'Payé. Merci !' },
  working: {
    en: 'The card is being charged…',
    ms: 'Kad sedang dicaj…',
    fr: 'La carte est en cours de débit…',
  },
  over: {
    en: 'There is nothing to pay here any more.',
    ms: 'Tiada apa-apa lagi untuk dibayar di sini.',
    fr: 'Il n’y a plus rien à payer ici.',
  },
  authentication: {
    en: 'Your bank asks you to confirm this payment.',
    ms: 'Bank anda meminta anda mengesahkan bayaran ini.',
    fr: 'Votre banque vous demande de confirmer ce paiement.',
  },
  authentication_failed: {
    en: 'Your bank did not get a confirmation. Try once more, or take another card.',
    ms: 'Bank anda tidak menerima pengesahan. Cuba sekali lagi, atau guna kad lain.',
    fr: 'Votre banque n’a pas reçu de confirmation. Réessayez, ou prenez une autre carte.',
  },
  insufficient_funds: {
    en: 'There was not enough money on the card.',
    ms: 'Wang pada kad tidak mencukupi.',
    fr: 'La provision de la carte était insuffisante.',
  },
  expired_card: {
    en: 'The card has expired. Take another one.',
    ms: 'Kad telah tamat tempoh. Guna kad lain.',
    fr: 'La carte a expiré. Prenez-en une autre.',
  },
  card_blocked: {
    en: 'The card is blocked. Take another one.',
    ms: 'Kad disekat. Guna kad lain.',
    fr: 'La carte est bloquée. Prenez-en une autre.',
  },
  declined: {
    en: 'Your bank declined. Try once more, or take another card.',
    ms: 'Bank anda menolak. Cuba sekali lagi, atau guna kad lain.',
    fr: 'Votre banque a refusé. Réessayez, ou prenez une autre carte.',
  },
  confirm: {
    en: 'Pay {amount} with {card}',
    ms: 'Bayar {amount} dengan {card}',
    fr: 'Payer {amount} avec {card}',
  },
  other: { en: 'Take another card', ms: 'Guna kad lain', fr: 'Prendre une autre carte' },
  back: { en: 'Back', ms: 'Kembali', fr: 'Retour' },
  pay: { en: 'Pay {amount}', ms: 'Bayar {amount}', fr: 'Payer {amount}' },
  questions: { en: 'Questions?', ms: 'Pertanyaan?', fr: 'Des questions ?' },
} as const satisfies Record<string, Record<Language, string>>;

export type PayWord = keyof typeof WORDS;
export const isPayWord = (key: string): key is PayWord => Object.hasOwn(WORDS, key);

export const payWords = (
  key: PayWord,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string =>
  WORDS[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
