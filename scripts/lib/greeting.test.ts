import { describe, expect, it } from 'vitest';
import { readSettings } from '../../directus.config.ts';
import { greeting } from './greeting.ts';

const text = (environment: Record<string, string>): string =>
  greeting({
    instance: {
      url: 'http://127.0.0.1:8055',
      portalUrl: 'http://127.0.0.1:8055/portal',
      pid: 1,
      databaseUrl: '',
      users: [
        { email: 'admin@example.com', role: 'administrator', company: null },
        { email: 'dispatcher@installer.example.com', role: 'dispatcher', company: 'installer' },
        { email: 'technician1@installer.example.com', role: 'technician', company: 'installer' },
        { email: 'technician2@installer.example.com', role: 'technician', company: 'installer' },
      ],
    },
    settings: readSettings('/nowhere', environment),
    adminPassword: 'fieldwright-demo',
    seconds: 4,
  });

describe('the greeting', () => {
  it('names addresses, people with their roles, and what to try', () => {
    expect(text({})).toContain('http://127.0.0.1:8055/portal');
    expect(text({})).toContain('@installer.example.com: dispatcher, technician1 (technician)');
    expect(text({})).toContain('npm test');
  });

  it('warns when others may reach an installation with a well-known password', () => {
    expect(text({ HOST: '0.0.0.0', ALLOW_DEMO_PASSWORD: 'true' })).toContain('WARNING');
    expect(text({ ALLOW_DEMO_PASSWORD: 'true' })).not.toContain('WARNING');
    expect(text({ HOST: '0.0.0.0' })).not.toContain('WARNING');
  });
});
