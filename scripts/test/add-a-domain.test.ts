import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../lib/paths.ts';
import { runStep } from '../lib/run-step.ts';
import { EDITS } from './fixtures/add-a-domain/edits.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/add-a-domain');
const GUIDE = 'docs/architecture/add-a-domain.md';
const MOST_EDITS = 6;
/** Types and tests of the whole, on a machine that has other things to do. */
const PATIENCE = 900_000;

const NEW_FILES = globSync('**/*.txt', { cwd: FIXTURE }).map((file) => file.slice(0, -4));
const edited = [...new Set(EDITS.map(({ file }) => file))];
const LEFT_BEHIND = new Set(['node_modules', '.git', '.fieldwright', 'dist', 'test-results']);

/** Types of what is built and of its one world of tests; the tests themselves are `check`'s. */
const PRODUCT = {
  extends: './tsconfig.json',
  include: [
    ...['schema', 'seeds', 'flows', 'extensions/core/src', 'extensions/core/test/isolation'].map(
      (folder) => `${folder}/**/*.ts`,
    ),
    'scripts/test/provided.d.ts',
  ],
  exclude: ['node_modules', '**/dist', 'schema/test', '**/*.test.ts'],
  files: NEW_FILES.filter((file) => file.endsWith('.test.ts')),
};

/** The Studio's part of it alone: what it imports is looked at with it, the rest is `check`'s. */
const STUDIO = {
  extends: './tsconfig.json',
  include: ['src/modules/permits/**/*'],
};

let home: string;

const edit = (file: string, after: string, insert: string): void => {
  const path = join(home, file);
  const before = readFileSync(path, 'utf8');
  const at = before.indexOf(after);
  if (at < 0) throw new Error(`${file} has no line "${after.trim()}" any more.`);
  const place = at + after.length;
  writeFileSync(path, before.slice(0, place) + insert + before.slice(place));
};

const run = async (script: string, args: string[]): Promise<string> => {
  const { code, output } = await runStep(script, args, { cwd: home });
  return code === 0 ? 'passed' : output;
};

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'fieldwright-domain-'));
  cpSync(ROOT, home, { recursive: true, filter: (from) => !LEFT_BEHIND.has(basename(from)) });
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  for (const file of NEW_FILES) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    cpSync(join(FIXTURE, `${file}.txt`), join(home, file));
  }
  for (const { file, after, insert } of EDITS) edit(file, after, insert);
  writeFileSync(join(home, 'tsconfig.product.json'), JSON.stringify(PRODUCT));
  writeFileSync(join(home, 'extensions/studio/tsconfig.permits.json'), JSON.stringify(STUDIO));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('a new domain', () => {
  it('should stay in its own folders but for six files', () => {
    const guide = readFileSync(join(ROOT, GUIDE), 'utf8');
    expect(NEW_FILES.filter((file) => !file.includes('/permits/'))).toEqual([]);
    expect(edited.length).toBeLessThanOrEqual(MOST_EDITS);
    expect([...edited, ...NEW_FILES].filter((file) => !guide.includes(file))).toEqual([]);
  });

  it(
    'should generate what follows from it, and pass types and tests',
    async () => {
      expect(await run('schema/generate.ts', [])).toBe('passed');
      const [types, studio, tests] = await Promise.all([
        run('node_modules/typescript-native/bin/tsc', ['--noEmit', '-p', 'tsconfig.product.json']),
        run('node_modules/vue-tsc/bin/vue-tsc.js', [
          '--noEmit',
          '-p',
          'extensions/studio/tsconfig.permits.json',
        ]),
        run('node_modules/vitest/vitest.mjs', [
          ...['run', '--project', 'unit'],
          ...[
            'extensions/core/src/permits',
            'schema/generate',
            'schema/model',
            'schema/words',
            'scripts/lint/circles',
          ],
          ...['extensions/core/src/platform/registry', 'extensions/core/src/worker/registry'],
        ]),
      ]);
      expect({ types, studio, tests }).toEqual({
        types: 'passed',
        studio: 'passed',
        tests: 'passed',
      });
    },
    PATIENCE,
  );
});
