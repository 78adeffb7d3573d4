import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../directus.config.ts';
import { envExample } from './env-example.ts';
import { ROOT } from './paths.ts';

describe('settings', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('come from .env, and the environment wins', () => {
    writeFileSync(join(folder, '.env'), 'PORT=9000\nLOG_LEVEL=debug\n');
    expect(readSettings(folder, { PORT: '9001' })).toMatchObject({
      PORT: 9001,
      LOG_LEVEL: 'debug',
    });
  });

  it('count as not set when empty', () => {
    expect(readSettings(folder, { PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 8055 });
  });

  it('name every one that is wrong', () => {
    const read = (): unknown => readSettings(folder, { PORT: 'abc', SECRET: 'short' });
    expect(read).toThrow(/PORT: [^]*SECRET: /);
  });

  it('are all in .env.example', () => {
    expect(readFileSync(join(ROOT, '.env.example'), 'utf8')).toBe(envExample());
  });
});
