import { createApp } from 'vue';
import App from './app.vue';
import { registerServiceWorker } from './composables/use-app-update.ts';
import { startTheme } from './composables/use-theme.ts';
import { i18n } from './language/words.ts';
import { router } from './router.ts';
import { resumeSession } from './session/session.ts';
import './styles/tokens.css';
import './styles/base.css';

startTheme();
resumeSession();
createApp(App).use(i18n).use(router).mount('#app');
void registerServiceWorker().catch((error: unknown) => {
  console.warn('The portal will not open without a network.', error);
});
