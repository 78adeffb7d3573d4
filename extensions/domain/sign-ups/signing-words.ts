import type { Language, Text } from '../words/index.ts';

/** What stands beside the box and on the button where an agreement is signed: evidence names these words. */
export const SIGNING_WORDS: { box: Text; button: Text } = {
  box: {
    en: 'I have read the agreement and accept it in electronic form.',
    ms: 'Saya telah membaca perjanjian dan menerimanya dalam bentuk elektronik.',
    fr: 'J’ai lu le contrat et je l’accepte sous forme électronique.',
  },
  button: { en: 'Sign and order', ms: 'Tandatangan dan pesan', fr: 'Signer et commander' },
};

/** Whether these are words that the page shows: whoever signs does not write his evidence himself. */
export const areSigningWords = ({ box, button }: { box: string; button: string }): boolean =>
  (Object.keys(SIGNING_WORDS.box) as Language[]).some(
    (language) => SIGNING_WORDS.box[language] === box && SIGNING_WORDS.button[language] === button,
  );
