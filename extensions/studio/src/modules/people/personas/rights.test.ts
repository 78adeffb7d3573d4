import { describe, expect, it } from 'vitest';
import { rightRows, tick, withScope } from './rights.ts';
import type { Givable, PersonaRight } from './types.ts';

const givable: Givable = {
  capabilities: [],
  collections: [
    {
      collection: 'customers',
      actions: [
        { action: 'read', scopes: ['company', 'created'] },
        { action: 'create', scopes: ['company'] },
        { action: 'update', scopes: ['company', 'created'] },
      ],
    },
  ],
};
const right = (action: PersonaRight['action'], scope: PersonaRight['scope']): PersonaRight => ({
  collection: 'customers',
  action,
  scope,
  fields: null,
});

describe('the grid of rights', () => {
  it('should give sight with every change, about the same rows', () => {
    const given = tick(givable, [], { collection: 'customers', action: 'update', isTicked: true });
    expect(given).toEqual([right('read', 'company'), right('update', 'company')]);
    const more = tick(givable, [right('read', 'created')], {
      collection: 'customers',
      action: 'update',
      isTicked: true,
    });
    expect(more).toEqual([right('read', 'created'), right('update', 'created')]);
  });

  it('should take all with sight', () => {
    const left = tick(givable, [right('read', 'company'), right('update', 'company')], {
      collection: 'customers',
      action: 'read',
      isTicked: false,
    });
    expect(left).toEqual([]);
  });

  it('should leave additions alone when other rows are meant', () => {
    const rights = [right('read', 'company'), right('create', 'company')];
    expect(withScope(givable, rights, 'customers', 'created')).toEqual([
      right('read', 'created'),
      right('create', 'company'),
    ]);
  });

  it('should show what is given though it may not be offered', () => {
    const [customers, invoices] = rightRows(givable, [
      { collection: 'invoices', action: 'read', scope: 'custom', fields: ['id'] },
    ]);
    expect(customers?.cells.map(({ isOffered }) => isOffered)).toEqual([true, true, true, false]);
    expect(invoices).toMatchObject({ scope: 'custom', scopes: ['custom'] });
  });
});
