import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export const BASE = '/portal/';

export default defineConfig({
  base: BASE,
  define: {
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  plugins: [
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
    // One chunk but for the scanner, which the service worker keeps at hand: a part that is only
    // fetched when it is wanted would be missing offline.
    chunkSizeWarningLimit: 700,
    target: 'es2022',
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '^/(api|auth|assets|users|server)(/|$)': 'http://127.0.0.1:8055' } },
});
