import { describe, expect, it } from 'vitest';
import type { PersonaSeed } from '../../seeds/reference/personas.ts';
import { mergePersona } from './personas.ts';

const persona = (changes: Partial<PersonaSeed> = {}): PersonaSeed => ({
  code: 'finance',
  label: 'Finance',
  note: 'Invoices.',
  icon: 'receipt',
  may_use_studio: true,
  home: null,
  capabilities: ['orders-read', 'billing'],
  ...changes,
});

describe('a shipped persona at an upgrade', () => {
  it('should be as shipped where nothing was changed', () => {
    const ours = persona({ label: 'Accounts', capabilities: ['orders-read', 'billing', 'stock'] });
    expect(mergePersona(persona(), ours, persona())).toEqual(ours);
    expect(mergePersona(undefined, ours, undefined)).toEqual(ours);
  });

  it('should keep what was changed here and still get what is new', () => {
    const live = persona({ label: 'Kewangan', capabilities: ['billing', 'audit-read'] });
    const ours = persona({ icon: 'paid', capabilities: ['orders-read', 'billing', 'stock'] });
    expect(mergePersona(persona(), ours, live)).toEqual(
      persona({
        label: 'Kewangan',
        icon: 'paid',
        capabilities: ['billing', 'audit-read', 'stock'],
      }),
    );
  });
});
