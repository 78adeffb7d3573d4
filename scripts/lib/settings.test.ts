import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAuthSettings, readSettings, unknownSettings } from '../../directus.config.ts';
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

  it('of sign-in providers are found by the names in AUTH_PROVIDERS', () => {
    const lines = ['AUTH_PROVIDERS=keycloak,office', 'AUTH_KEYCLOAK_DRIVER=openid'];
    const others = ['AUTH_OFFICE_CLIENT_ID=fieldwright', 'AUTH_OLD_DRIVER=saml', 'PRT=8055'];
    writeFileSync(join(folder, '.env'), [...lines, ...others].join('\n'));
    expect(readAuthSettings(folder, { AUTH_OFFICE_DRIVER: 'openid' })).toEqual({
      AUTH_KEYCLOAK_DRIVER: 'openid',
      AUTH_OFFICE_CLIENT_ID: 'fieldwright',
      AUTH_OFFICE_DRIVER: 'openid',
    });
    expect(unknownSettings(folder)).toEqual(['AUTH_OLD_DRIVER', 'PRT']);
  });

  it('name addresses where they ask for addresses', () => {
    const read = (): unknown => readSettings(folder, { OUTGOING_ALLOW_LIST: 'intranet' });
    expect(read).toThrow(/OUTGOING_ALLOW_LIST: /);
  });

  it('are all in .env.example', () => {
    expect(readFileSync(join(ROOT, '.env.example'), 'utf8')).toBe(envExample());
  });
});
