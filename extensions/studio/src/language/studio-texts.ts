import { watch, type Ref } from 'vue';
import { languageOf } from './languages.ts';
import { refusedWords } from './refused-words.ts';
import { studioApp } from './studio-app.ts';
import { speak, t, type WordKey } from './words.ts';

type Texts = {
  locale: Ref<string>;
  availableLocales: readonly string[];
  mergeLocaleMessage: (locale: string, messages: object) => void;
};

const findTexts = (): Texts | undefined => {
  const app = studioApp();
  const symbol = app?.__VUE_I18N_SYMBOL__;
  const provided = symbol && app._context.provides[symbol];
  return (provided as { global: Texts } | undefined)?.global;
};

/** A locale that the Studio has not loaded yet keeps what is merged when it does. */
const addRefusals = (texts: Texts): void => {
  const known = ['en-US', ...texts.availableLocales];
  const ours = ['ms-MY', 'fr-FR', 'fr-CA'];
  for (const locale of new Set([...known, ...ours]))
    texts.mergeLocaleMessage(locale, refusedWords(languageOf(locale) ?? 'en'));
};

let isFollowed = false;

/** Follows the language of the Studio from the moment it is there; true once it is. */
const follow = (): boolean => {
  if (isFollowed) return true;
  const texts = findTexts();
  if (!texts) return false;
  isFollowed = true;
  addRefusals(texts);
  watch(
    texts.locale,
    (locale) => {
      speak(languageOf(locale) ?? 'en');
    },
    { immediate: true, flush: 'sync' },
  );
  return true;
};

const LOOK_AGAIN_MS = 50;

/** An extension is loaded before the Studio is mounted, and there is no door to its texts. */
export const followStudioLanguage = (): void => {
  if (typeof document === 'undefined' || follow()) return;
  setTimeout(followStudioLanguage, LOOK_AGAIN_MS);
};

/** Names of extensions are read anew whenever the Studio's language changes. */
export const nameOf = (key: WordKey): string => {
  follow();
  return t(key);
};
