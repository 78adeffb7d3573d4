import type { Language } from '../words/index.ts';

/** What stands beside the box where a card is saved. The server keeps these words, and takes none from a page. */
const SIGN_UP: Readonly<Record<Language, string>> = {
  en: 'I agree that {company} keeps this card with Stripe and charges to it what I order: the first time when the technician has confirmed that my line works, and later what my contract costs.',
  ms: 'Saya bersetuju {company} menyimpan kad ini di Stripe dan mengecaj apa yang saya pesan: kali pertama apabila juruteknik mengesahkan talian saya berfungsi, dan kemudian kos kontrak saya.',
  fr: 'J’accepte que {company} garde cette carte chez Stripe et y débite ce que je commande\u00a0: la première fois quand le technicien a confirmé que ma ligne fonctionne, puis ce que coûte mon contrat.',
};
const PAYING: Readonly<Record<Language, string>> = {
  en: 'I agree that {company} keeps this card with Stripe and charges {amount} to it now, and later what my contract costs.',
  ms: 'Saya bersetuju {company} menyimpan kad ini di Stripe dan mengecaj {amount} padanya sekarang, dan kemudian kos kontrak saya.',
  fr: 'J’accepte que {company} garde cette carte chez Stripe et y débite {amount} maintenant, puis ce que coûte mon contrat.',
};

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** At the order: nothing is charged now. */
export const cardConsent = (language: Language, values: { company: string }): string =>
  filled(SIGN_UP[language], values);

/** On the page of a link to pay. */
export const payConsent = (
  language: Language,
  values: { company: string; amount: string },
): string => filled(PAYING[language], values);
