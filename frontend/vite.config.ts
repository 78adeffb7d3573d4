import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export const BASE = '/portal/';

const WORDS = join(import.meta.dirname, '../extensions/domain/words');

/** The sentences of every domain are four times what a device says by itself. */
const wordsOnDevice: Plugin = {
  name: 'words-on-device',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (!importer?.startsWith(WORDS)) return null;
    if (source === './messages/index.ts') return join(WORDS, 'messages/on-device.ts');
    return source === './choices.ts' && importer.endsWith('in-words.ts')
      ? join(WORDS, 'choices-on-device.ts')
      : null;
  },
};

/** Which hours each country counts by: only the letter `j` of a pattern asks, and no sentence of ours has it. */
const noHoursOfCountries: Plugin = {
  name: 'no-hours-of-countries',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.startsWith('./time-data.generated') && importer?.includes('icu-messageformat-parser')
      ? join(import.meta.dirname, 'src/language/no-time-data.ts')
      : null,
};

export default defineConfig({
  base: BASE,
  define: {
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  plugins: [
    noHoursOfCountries,
    wordsOnDevice,
    vue(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'service-worker',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      integration: {
        // The worker is a build within the build and does not inherit how talkative it is.
        configureCustomSWViteBuild: (inline) => {
          inline.logLevel = 'warn';
        },
      },
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png,woff2,wasm}'] },
      manifest: {
        id: BASE,
        name: 'Fieldwright',
        short_name: 'Fieldwright',
        description: 'Visits, proof and signatures on site',
        start_url: BASE,
        scope: BASE,
        display: 'standalone',
        orientation: 'any',
        background_color: '#f5f6f4',
        theme_color: '#0f4c5c',
        icons: [
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icons/icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
    }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // Browsers that do not preload read the parts a moment later. What a later page needs is named by its
    // own imports: the list of it would stand before the first screen, and the worker keeps all of it.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? parts : []),
    },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '^/(api|auth|assets|users|server)(/|$)': 'http://127.0.0.1:8055' } },
});
