import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from './paths.ts';

const SEAL = pathToFileURL(join(ROOT, 'extensions/domain/kernel/seal-prototypes.ts')).href;
const CORE = join(ROOT, 'extensions/core/src');
const source = (file: string): string => readFileSync(join(CORE, file), 'utf8');
/** The entry of each process and thread. */
const ENTRIES = [
  'api.ts',
  'worker/main.ts',
  ...globSync('**/*-thread.ts', { cwd: CORE }).filter((file) =>
    /parentPort|serveThread[<(]/.test(source(file)),
  ),
];

/** In a process of its own: it cannot be undone. */
const sealed = (code: string): unknown => {
  const program = `
    import { sealPrototypes } from ${JSON.stringify(SEAL)};
    sealPrototypes(); sealPrototypes();
    const attempt = (run) => { try { return run() } catch (error) { return error.name } };
    process.stdout.write(JSON.stringify(${code}));`;
  const flags = ['--input-type=module', '--experimental-strip-types', '--no-warnings'];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', program], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
};

describe('what all objects share', () => {
  it('should not take members', () => {
    const write = (target: string) => `attempt(() => { ${target}.polluted = 1 })`;
    expect(
      sealed(`[${['({}).constructor.prototype', '[].constructor.prototype', '(() => 1).constructor.prototype', '({}).constructor'].map(write).join()},
        attempt(() => { ({}).constructor.prototype.toString = null }), ({}).polluted ?? null]`),
    ).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', null]);
  });

  it('should not be reached by __proto__', () => {
    expect(
      sealed(`(() => { const a = {}; a['__proto__'] = { polluted: 1 }; const b = [];
        return [a.polluted ?? null, Object.keys(a), b.__proto__ ?? null, JSON.parse('{"__proto__":1}')] })()`),
    ).toEqual([null, ['__proto__'], null, JSON.parse('{"__proto__":1}')]);
  });

  it('should let objects have members of the same names', () => {
    expect(
      sealed(`(() => { class A {} A.prototype.toString = () => 'mine'; const o = {};
        o.constructor = 1; o.hasOwnProperty = 2; Object.assign(o, { valueOf: 3 });
        return [String(new A()), Object.keys(o), o.constructor, ({}).constructor === Object,
          ({ a: 1 }).hasOwnProperty('a'), String({})] })()`),
    ).toEqual([
      'mine',
      ['constructor', 'hasOwnProperty', 'valueOf'],
      1,
      true,
      true,
      '[object Object]',
    ]);
  });

  it('should be sealed by every process and thread', () => {
    expect(ENTRIES).toHaveLength(5);
    for (const file of ENTRIES) expect(source(file)).toMatch(/^ *sealPrototypes\(\);/m);
  });
});
