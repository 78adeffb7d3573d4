/** The Studio as a Vue application: an extension has no door to it outside its components. */
export type StudioApp = {
  __VUE_I18N_SYMBOL__?: symbol;
  _context: { provides: Record<symbol, unknown> };
  config: { globalProperties: { $pinia?: { _s?: Map<string, unknown> } } };
};
type Mounted = Element & { __vue_app__?: StudioApp };

/** Undefined until it is mounted. */
export const studioApp = (): StudioApp | undefined =>
  typeof document === 'undefined'
    ? undefined
    : document.querySelector<Mounted>('#app')?.__vue_app__;

/** One of the Studio's stores by its name; undefined where a release of Directus has none of this name. */
export const storeOf = <Store>(name: string): Store | undefined =>
  studioApp()?.config.globalProperties.$pinia?._s?.get(name) as Store | undefined;
