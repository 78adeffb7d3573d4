import { describe, expect, it } from 'vitest';
import { readSettings } from '../../directus.config.ts';
import { authEnv, directusEnv } from './directus-env.ts';
import { instancePaths } from './paths.ts';

const env = (environment: Record<string, string> = {}): Record<string, unknown> => {
  const settings = readSettings('/nowhere', environment);
  return directusEnv({
    settings,
    secrets: { secret: 's'.repeat(32), databasePassword: '', adminToken: '', adminPassword: 'p' },
    paths: instancePaths('/nowhere'),
    databaseUrl: 'postgresql://u:a,b@localhost/d',
    port: 8055,
    publicUrl: settings.PUBLIC_URL ?? 'http://127.0.0.1:8055',
  });
};

describe('settings of Directus', () => {
  it('never opens a socket to people who are not signed in', () => {
    expect(env()).toMatchObject({
      WEBSOCKETS_REST_AUTH: 'handshake',
      WEBSOCKETS_GRAPHQL_AUTH: 'handshake',
    });
  });

  it('trusts no forwarded address unless there are proxies', () => {
    expect(env()['IP_TRUST_PROXY']).toBe(0);
    expect(env({ PROXY_HOPS: '2' })['IP_TRUST_PROXY']).toBe(2);
  });

  it('limits rates and list sizes, and leaves AI features off', () => {
    expect(env()).toMatchObject({
      RATE_LIMITER_ENABLED: true,
      RATE_LIMITER_GLOBAL_ENABLED: true,
      QUERY_LIMIT_MAX: 5_000,
      MCP_ENABLED: false,
      AI_ENABLED: false,
      TELEMETRY: false,
    });
  });

  it('marks free text, which Directus would take for a list', () => {
    expect(env()['DB_CONNECTION_STRING']).toBe('string:postgresql://u:a,b@localhost/d');
  });

  it('asks for secure cookies behind https', () => {
    expect(env()['SESSION_COOKIE_SECURE']).toBe(false);
    expect(env({ PUBLIC_URL: 'https://field.example.com' })).toMatchObject({
      SESSION_COOKIE_SECURE: true,
      HSTS_ENABLED: true,
    });
  });

  it('replaces all five built-in sources of pictures', () => {
    const sources = env()['CONTENT_SECURITY_POLICY_DIRECTIVES__IMG_SRC'] as string[];
    expect(sources.length).toBeGreaterThanOrEqual(5);
    expect(sources).toEqual(expect.arrayContaining(["'self'", 'data:', 'blob:']));
    expect(sources.join(' ')).not.toContain('github');
  });

  it('reaches no private network on somebody’s word, but what is allowed', () => {
    const denied = env()['IMPORT_IP_DENY_LIST'] as string[];
    expect(denied).toEqual(expect.arrayContaining(['0.0.0.0', '10.0.0.0/8', 'fc00::/7']));
    const allowed = env({ OUTGOING_ALLOW_LIST: '10.1.2.3' })['IMPORT_IP_DENY_LIST'] as string[];
    expect(allowed).toContain('10.0.0.0-10.1.2.2');
  });

  it('passes on every way to sign in, secrets as text', () => {
    const settings = readSettings('/nowhere', { AUTH_PROVIDERS: 'keycloak, office' });
    const given = { AUTH_KEYCLOAK_CLIENT_SECRET: '0123', AUTH_OFFICE_DRIVER: 'openid' };
    expect(authEnv(settings, given)).toMatchObject({
      AUTH_PROVIDERS: ['keycloak', 'office'],
      AUTH_KEYCLOAK_CLIENT_SECRET: 'string:0123',
      AUTH_OFFICE_DRIVER: 'openid',
      AUTH_DISABLE_DEFAULT: false,
    });
  });

  it('starts though an identity provider does not answer, unless somebody wants otherwise', () => {
    const settings = readSettings('/nowhere', { AUTH_PROVIDERS: 'office,own' });
    const given = {
      AUTH_OFFICE_DRIVER: 'openid',
      AUTH_OWN_DRIVER: 'openid',
      AUTH_OWN_ISSUER_DISCOVERY_MUST_SUCCEED: 'true',
    };
    expect(authEnv(settings, given, true)).toMatchObject({
      AUTH_OFFICE_ISSUER_DISCOVERY_MUST_SUCCEED: false,
      AUTH_OFFICE_COOKIE_SECURE: true,
      AUTH_OWN_ISSUER_DISCOVERY_MUST_SUCCEED: 'true',
    });
  });

  it('puts what several processes share into Redis when there is one', () => {
    expect(env({ REDIS_URL: 'redis://localhost' })).toMatchObject({
      SYNCHRONIZATION_STORE: 'redis',
      RATE_LIMITER_STORE: 'redis',
    });
    expect(env()['REDIS']).toBeUndefined();
  });
});
