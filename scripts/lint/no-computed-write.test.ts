import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { mayWriteComputed } from './computed-writes.js';
import { noComputedWrite } from './no-computed-write.js';

const FILE = 'sample.ts';
const linter = new Linter({ cwd: import.meta.dirname });
const report = (code: string): (string | null)[] =>
  linter
    .verify(
      code,
      {
        files: ['**/*.ts'],
        plugins: { own: { rules: { write: noComputedWrite } } },
        rules: { 'own/write': 'error' },
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: {
            projectService: { allowDefaultProject: [FILE] },
            tsconfigRootDir: import.meta.dirname,
          },
        },
      },
      { filename: join(import.meta.dirname, FILE) },
    )
    .map(({ messageId, message }) => messageId ?? message);

const HEAD =
  'const r: Record<string, unknown> = {}; const l: number[] = []; declare const s: string;';

it.each([
  'r[s] = 1',
  'r[`a${s}`] = 1',
  '(r as Record<string, number>)[s] += 1',
  'r[s.trim()] ??= 1',
  'r[s]\n  = 1',
  '++(r as Record<string, number>)[s]',
])('should refuse a write by any text: %s', (code) => {
  expect(mayWriteComputed(code)).toBe(true);
  expect(report(`${HEAD} ${code};`)).toEqual(['write']);
});

it.each([
  "r['a'] = 1",
  'l[l.length] = 1',
  'for (let i = 0; i < 3; i += 1) l[i] = i',
  "const set = (k: 'a' | 'b') => { r[k] = 1 }",
  'void Object.fromEntries([[s, 1]])',
])('should let through: %s', (code) => {
  expect(report(`${HEAD} ${code};`)).toEqual([]);
});

it('should refuse to read a dotted path by hand', () => {
  expect(report(`${HEAD} void s.split('.').reduce((a, k) => a + k, '');`)).toEqual(['read']);
  expect(mayWriteComputed("s.split('.')")).toBe(true);
});
