import type { Language, Text } from '../../../domain/words/languages.ts';
import { MESSAGES } from '../../../domain/words/messages/index.ts';
import { valueMessages } from '../../../domain/words/messages/values.ts';
import { MALAY_REFUSALS } from '../locales/ms/of-directus.ts';
import { type WordKey, wordsIn } from './words.ts';

/** The Studio's own sentence for a code; without one its sign-in says "Unexpected Error". */
const TITLES: Readonly<Record<string, WordKey>> = {
  SIGN_IN_LIMIT: 'refusals.signInLimit',
  IDENTITY_PROVIDER_UNREACHABLE: 'refusals.providerUnreachable',
  QUERY_TOO_LARGE: 'refusals.queryTooLarge',
  IMAGE_TOO_LARGE: 'refusals.imageTooLarge',
  STRUCTURE_LOCKED: 'refusals.structureLocked',
  FAILED_VALIDATION: 'refusals.failedValidation',
};

/** A title has no parameters: a sentence that needs some stands below it, in the message. */
const titleOf = (code: string, text: Text, language: Language): string =>
  text[language].includes('{') || code.includes('.')
    ? wordsIn(language, 'refusals.refused')
    : text[language];

const ofCatalogue = (language: Language): Record<string, string> => {
  const titles = new Map<string, string>();
  for (const [key, text] of Object.entries(MESSAGES)) {
    const [code = key] = key.split('.');
    if (code === 'VALUE' || code in MALAY_REFUSALS.errors || code in TITLES) continue;
    if (!titles.has(code) || code === key) titles.set(code, titleOf(key, text, language));
  }
  return Object.fromEntries(titles);
};

const titlesOf = (language: Language) =>
  Object.fromEntries(Object.entries(TITLES).map(([code, key]) => [code, wordsIn(language, key)]));

/**
 * What the Studio says of a refusal: the title by its code, and the sentence at the field by the
 * type of the check. Ours are those of the API; Directus' own stay, and are there in Malay too.
 */
export const refusedWords = (language: Language) => {
  const stock = language === 'ms' ? MALAY_REFUSALS : { errors: {}, validationError: {} };
  return {
    errors: { ...stock.errors, ...ofCatalogue(language), ...titlesOf(language) },
    validationError: {
      ...stock.validationError,
      ...Object.fromEntries(
        Object.entries(valueMessages).map(([key, text]) => [
          key.slice('VALUE.'.length),
          text[language],
        ]),
      ),
    },
  };
};
