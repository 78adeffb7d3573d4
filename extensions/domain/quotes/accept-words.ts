import type { Language, Text } from '../words/index.ts';

/** What stands beside the box and on the button where a quote is accepted: evidence names these words. */
export const ACCEPT_WORDS: { box: Text; button: Text } = {
  box: {
    en: 'I have read quote {number} and accept it with its prices, in the name of {name}.',
    ms: 'Saya telah membaca sebut harga {number} dan menerimanya dengan harganya, bagi pihak {name}.',
    fr: 'J’ai lu le devis {number} et je l’accepte avec ses prix, au nom de {name}.',
  },
  button: { en: 'Accept', ms: 'Terima', fr: 'Accepter' },
};

/** The words as the page of one quote shows them; what else somebody sends is no evidence. */
export const acceptWords = (
  { number, partyName: name }: { number: string; partyName: string },
  language: Language,
): { box: string; button: string } => ({
  box: ACCEPT_WORDS.box[language].replaceAll(/\{(number|name)\}/g, (_, value: string) =>
    value === 'number' ? number : name,
  ),
  button: ACCEPT_WORDS.button[language],
});
