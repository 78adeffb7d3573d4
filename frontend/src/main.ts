import { createApp } from 'vue';
import App from './app.vue';
import { registerServiceWorker } from './composables/use-app-update.ts';
import { startTheme } from './composables/use-theme.ts';
import { i18n, language, loadLanguage, loadLanguages } from './language/words.ts';
import { loadPages, router } from './router.ts';
import { resumeSession } from './session/session.ts';
import { loadPhones } from './visit/phones.ts';
import './styles/tokens.css';
import './styles/base.css';

startTheme();
resumeSession();
await loadLanguage(language.value).catch(() => undefined);
createApp(App).use(i18n).use(router).mount('#app');
/** All of the application is at hand before the next cellar, and after the first screen. */
const loadRest = (): void => {
  void Promise.all([loadPages(), loadPhones(), loadLanguages()]).catch((error: unknown) => {
    console.warn('Parts of the portal are read when they are opened.', error);
  });
};
if ('requestIdleCallback' in window) window.requestIdleCallback(loadRest, { timeout: 2_000 });
else setTimeout(loadRest, 500);
void registerServiceWorker().catch((error: unknown) => {
  console.warn('The portal will not open without a network.', error);
});
