import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../directus.config.ts';
import { exposedBy, isLoopback, refuseKnownSettings } from './exposure.ts';

const settings = (environment: Record<string, string>): Settings =>
  readSettings('/nowhere', environment);
const start =
  (environment: Record<string, string>, demo = true) =>
  (): void =>
    refuseKnownSettings(settings(environment), demo);

describe('who can reach an installation', () => {
  it.each(['127.0.0.1', '127.9.9.9', 'localhost', '::1', '[::1]'])('only we: %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.evil.example', 'field.example.com', '127'])(
    'others too: %s',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('is told by the address it listens on and by the one people use', () => {
    expect(exposedBy(settings({}))).toBeUndefined();
    expect(exposedBy(settings({ PUBLIC_URL: 'http://localhost:8055' }))).toBeUndefined();
    expect(exposedBy(settings({ HOST: '::' }))).toBe('HOST=::');
    expect(exposedBy(settings({ PUBLIC_URL: 'https://field.example.com' }))).toContain(
      'PUBLIC_URL',
    );
  });
});

describe('a start that others can reach', () => {
  it.each([
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.5'],
    ['PUBLIC_URL', 'https://f.example.com'],
  ])('is refused with the well-known demo password: %s=%s', (name, value) => {
    const environment = { [name]: value };
    expect(start(environment)).toThrow(/DEMO_PASSWORD.*--no-demo.*ALLOW_DEMO_PASSWORD/s);
    expect(start({ ...environment, DEMO_PASSWORD: 'our own words' })).not.toThrow();
    expect(start({ ...environment, ALLOW_DEMO_PASSWORD: 'true' })).not.toThrow();
    expect(start(environment, false)).not.toThrow();
  });

  it('is refused with a well-known password of the administrator', () => {
    const environment = { HOST: '0.0.0.0', ADMIN_PASSWORD: 'fieldwright-demo' };
    expect(start(environment, false)).toThrow(/ADMIN_PASSWORD/);
    expect(start({ ...environment, ADMIN_PASSWORD: 'our own words' }, false)).not.toThrow();
  });

  it('goes on as ever on this machine alone', () => {
    expect(start({})).not.toThrow();
  });
});
