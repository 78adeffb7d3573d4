import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

/** The Studio gives every extension its own copies of these. */
const PROVIDED_BY_STUDIO = ['vue', 'vue-router', 'vue-i18n', 'pinia', '@directus/extensions-sdk'];

/** Directus loads one script and no style sheet, so the script carries the styles. */
const stylesInScript = (): Plugin => ({
  name: 'styles-in-script',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const sheets = Object.values(bundle).filter(
      (part) => part.type === 'asset' && part.fileName.endsWith('.css'),
    );
    const css = sheets.map((part) => (part.type === 'asset' ? String(part.source) : '')).join('\n');
    for (const sheet of sheets) Reflect.deleteProperty(bundle, sheet.fileName);
    const script = bundle['app.js'];
    if (!css || script?.type !== 'chunk') return;
    script.code = `{const s=document.createElement('style');s.textContent=${JSON.stringify(css)};document.head.append(s);}\n${script.code}`;
  },
});

export default defineConfig({
  plugins: [vue(), stylesInScript()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    cssCodeSplit: false,
    lib: {
      entry: { app: 'src/index.ts', api: 'src/api.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: PROVIDED_BY_STUDIO,
      output: { entryFileNames: '[name].js' },
    },
  },
});
