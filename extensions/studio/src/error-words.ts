/** The Studio's own sentence for a code; without one its sign-in says "Unexpected Error". */
const WORDS: Readonly<Record<string, string>> = {
  SIGN_IN_LIMIT: 'Too many tries. Wait a minute; after more wrong tries the wait gets longer.',
  QUERY_TOO_LARGE: 'This view asks for too much at once',
  IMAGE_TOO_LARGE: 'This picture is too large to be shown',
  STRUCTURE_LOCKED: 'This part belongs to the product and cannot be changed',
};

type Texts = {
  availableLocales: readonly string[];
  mergeLocaleMessage: (locale: string, messages: object) => void;
};
type App = {
  __VUE_I18N_SYMBOL__?: symbol;
  _context: { provides: Record<symbol, { global: Texts } | undefined> };
};
type Mounted = Element & { __vue_app__?: App };

const textsOf = (app: App | undefined): Texts | undefined => {
  const symbol = app?.__VUE_I18N_SYMBOL__;
  return symbol && app?._context.provides[symbol]?.global;
};

const LOOK_AGAIN_MS = 200;

/** An extension is loaded before the Studio is mounted, and there is no door to its texts. */
const addWhenMounted = (): void => {
  const texts = textsOf(document.querySelector<Mounted>('#app')?.__vue_app__);
  if (!texts) {
    setTimeout(addWhenMounted, LOOK_AGAIN_MS);
    return;
  }
  for (const locale of new Set(['en-US', ...texts.availableLocales]))
    texts.mergeLocaleMessage(locale, { errors: WORDS });
};

export const addErrorWords = (): void => {
  if (typeof document !== 'undefined') addWhenMounted();
};
