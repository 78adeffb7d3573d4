import eslint from '@eslint/js';
import vueI18n from '@intlify/eslint-plugin-vue-i18n';
import boundaries from 'eslint-plugin-boundaries';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import { boundaryRules } from './scripts/lint/boundaries.js';
import { inDomainOrder } from './scripts/lint/domain-order.js';
import { noStateCodes } from './scripts/lint/no-state-codes.js';
import { noPlainWords } from './scripts/lint/no-plain-words.js';
import { filesWithComputedWrites } from './scripts/lint/computed-writes.js';
import { noComputedWrite } from './scripts/lint/no-computed-write.js';
import { noDynamicPattern } from './scripts/lint/no-dynamic-pattern.js';
import { noBareKill } from './scripts/lint/no-bare-kill.js';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'node_modules/**',
      '.fieldwright/**',
      'schema/generated/**',
      'packages/client/src/generated/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'].map((config) => ({
    ...config,
    files: config.files ?? ['**/*.vue'],
  })),
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    plugins: { boundaries },
    ...boundaryRules,
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
      ],
    },
  },
  {
    // The compiler says so itself (noUnusedLocals, noUnusedParameters).
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // A number that is none means our own group of processes, and those who started it.
    files: ['scripts/**/*.ts', 'extensions/core/**/*.ts', 'frontend/e2e/**/*.ts'],
    ignores: ['scripts/lib/processes.ts'],
    plugins: { processes: { rules: { 'no-bare-kill': noBareKill } } },
    rules: { 'processes/no-bare-kill': 'error' },
  },
  {
    // States belong to the companies: a use case finds its step by the command it carries.
    files: ['extensions/{core/src,domain,studio/src}/**/*.{ts,vue}', 'frontend/src/**/*.{ts,vue}'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    plugins: { fieldwright: { rules: { 'no-state-codes': noStateCodes } } },
    rules: { 'fieldwright/no-state-codes': 'error' },
  },
  {
    // What people read is said by a key, so that it is there in every language.
    files: ['extensions/studio/src/**/*.{ts,vue}', 'frontend/src/**/*.{ts,vue}'],
    ignores: ['**/*.test.ts', '**/testing/**', '**/locales/**', '**/language/languages.ts'],
    plugins: { '@intlify/vue-i18n': vueI18n, words: { rules: { 'no-plain-words': noPlainWords } } },
    rules: {
      'words/no-plain-words': 'error',
      '@intlify/vue-i18n/no-raw-text': [
        'error',
        {
          attributes: {
            '/.+/': [
              ...['title', 'label', 'placeholder', 'alt', 'hint', 'text', 'words', 'verb'],
              ...['aria-label', 'aria-description', 'back-label', 'document-label'],
              ...['decision-label'],
            ],
          },
          ignorePattern: '^(?:/.*|[^\\p{L}]*)$',
          ignoreText: ['v'],
          ignoreNodes: ['kbd', 'v-icon'],
        },
      ],
    },
  },
  {
    files: ['extensions/{core/src,domain}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { domains: { rules: { 'in-order': inDomainOrder } } },
    rules: { 'domains/in-order': 'error' },
  },
  {
    // Names from outside reach objects through one module.
    files: filesWithComputedWrites(),
    ignores: ['**/*.test.ts', '**/*.d.ts', '**/vite.config.ts', 'frontend/e2e/**'],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['{extensions,frontend,schema,seeds,scripts,flows}/**/*.{ts,vue}'],
    ignores: [
      '**/*.test.ts',
      '**/vite.config.ts',
      'frontend/e2e/**',
      'extensions/core/test/**',
      'extensions/domain/kernel/paths.ts',
    ],
    plugins: { own: { rules: { 'no-computed-write': noComputedWrite } } },
    rules: { 'own/no-computed-write': 'error' },
  },
  {
    // A CSV or workbook that we write holds no formula: its cells pass inertCell, in one place.
    files: ['extensions/**/*.{ts,vue}', 'frontend/src/**/*.{ts,vue}'],
    ignores: [
      'extensions/core/src/platform/directus/inert-exports.ts',
      'extensions/core/src/platform/directus/workbook-file.ts',
      '**/*.test.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['unparse', 'sheet_to_csv', 'aoa_to_sheet', 'addWorksheet'].map((property) => ({
          property,
          message: 'Files for spreadsheets are written where inertCell makes their cells inert.',
        })),
      ],
    },
  },
  {
    // Who is not signed in is counted by his part of the network, not by one of its many addresses.
    files: ['extensions/core/src/*/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
        {
          selector:
            ':not(CallExpression[callee.name="clientOf"]) > MemberExpression[object.name="req"][property.name="ip"]',
          message: 'Ask clientOf(req.ip): a provider’s customer has a whole /64 of addresses.',
        },
      ],
    },
  },
  {
    // Whatever a user can name must not be asked from inside: see scripts/lib/closed-networks.ts.
    files: ['extensions/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'fetch',
          message:
            'Nothing is fetched without the deny list of networks: use Directus’ own client.',
        },
      ],
    },
  },
  {
    // What a tenant writes as a pattern runs in linear time.
    files: ['extensions/**/*.{ts,vue}', 'frontend/src/**/*.{ts,vue}'],
    ignores: ['**/*.test.ts', 'extensions/core/test/**', 'extensions/domain/kernel/own-pattern.ts'],
    plugins: { patterns: { rules: { 'no-dynamic': noDynamicPattern } } },
    rules: { 'patterns/no-dynamic': 'error' },
  },
  {
    // Frameworks that ask for a default export.
    files: [
      '*.config.ts',
      '**/vite.config.ts',
      '**/*.vue',
      'extensions/*/src/**/index.ts',
      'extensions/core/src/*.ts',
      'extensions/studio/src/**/*.ts',
      'scripts/test/browser-setup.ts',
      '**/*.d.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What a killed process leaves in a folder of its own making, nobody would ever remove; and the
    // model and its compiler are not loaded where the product runs.
    files: ['extensions/core/src/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      'extensions/core/src/platform/temporary-folder.ts',
      // Beside the place it is moved to.
      'extensions/core/src/worker/pdf/chromium-path.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['node:fs', 'node:fs/promises'].map((name) => ({
            name,
            importNames: ['mkdtemp', 'mkdtempSync'],
            message: 'Use temporaryFolder(), whose folders are swept after a kill.',
          })),
          patterns: [
            {
              group: ['**/schema/model/**', '**/schema/compiler/**', '**/schema/dsl.ts'],
              allowTypeImports: true,
              message:
                'What runs knows the facts of the model from extensions/domain/kernel/generated.',
            },
          ],
        },
      ],
    },
  },
  {
    // Only interfaces can add to the types of others.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['**/*.vue'],
    rules: {
      // Prettier owns the layout of templates.
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/no-restricted-v-bind': [
        'error',
        {
          argument: 'href',
          element: 'a',
          message: 'Bind it through safeLink, as app-button does.',
        },
        { argument: 'src', element: 'iframe', message: 'A page from elsewhere is not shown.' },
        // On the box around, where no screen reader looks.
        {
          argument: '/^aria-(label|pressed|current)$/',
          element: 'v-button',
          message: 'Use v-named or v-pressed of components/named.ts: they reach the button inside.',
        },
      ],
      'vue/no-restricted-static-attribute': [
        'error',
        {
          key: '/^aria-(label|pressed|current)$/',
          element: 'v-button',
          message: 'Use v-named or v-pressed of components/named.ts: they reach the button inside.',
        },
      ],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
