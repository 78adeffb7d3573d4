import { describe, expect, it } from 'vitest';
import {
  coversGrant,
  isWithin,
  type Grant,
  grantFor,
  type GrantShape,
  scopeFilters,
  scopeOf,
} from './grants.ts';

const shape: GrantShape = {
  isTenant: true,
  hasCreator: true,
  ownPath: ['work_order', 'technician', 'user'],
};
const noTenant: GrantShape = { isTenant: false, hasCreator: false, ownPath: null };
const held = (changes: Partial<Grant> = {}): Grant => ({
  collection: 'dockets',
  action: 'read',
  permissions: { company: { _eq: '$COMPANY' } },
  validation: null,
  presets: null,
  fields: ['*'],
  ...changes,
});
const wanted = (scope: 'company' | 'own' | 'created' | 'custom') =>
  ({ collection: 'dockets', action: 'read', scope }) as const;

describe('scopes', () => {
  it('should be told from their filters, in whatever order the keys stand', () => {
    const filters = scopeFilters(shape);
    for (const scope of ['company', 'own', 'created'] as const) {
      const grant = grantFor([held()], wanted(scope), shape);
      expect(grant?.permissions).toEqual(filters[scope]);
      expect(grant && scopeOf(grant, shape)).toBe(scope);
    }
    expect(scopeOf(held({ permissions: { status: { _eq: 'open' } } }), shape)).toBe('custom');
  });

  it('should name the company in every filter of rows that belong to one', () => {
    for (const filter of Object.values(scopeFilters(shape))) {
      expect(JSON.stringify(filter)).toContain('"company":{"_eq":"$COMPANY"}');
    }
  });
});

describe('giving', () => {
  it('should pass on no more rows than are held', () => {
    const own = grantFor([held()], wanted('own'), shape) as Grant;
    expect(grantFor([own], wanted('own'), shape)).toEqual(own);
    expect(grantFor([own], wanted('company'), shape)).toBeNull();
    expect(grantFor([own], wanted('created'), shape)).toBeNull();
  });

  it('should pass on no more fields than are held, and the most of several', () => {
    const few = held({ fields: ['id'] });
    expect(grantFor([few], wanted('company'), shape)?.fields).toEqual(['id']);
    expect(grantFor([few, held()], wanted('company'), shape)?.fields).toEqual(['*']);
    expect(coversGrant(few, held(), shape)).toBe(false);
  });

  it('should pass on nothing else, no filter of one’s own and no creation with conditions', () => {
    expect(grantFor([held()], wanted('custom'), shape)).toBeNull();
    expect(grantFor([], wanted('company'), shape)).toBeNull();
    const create = { collection: 'dockets', action: 'create', scope: 'company' } as const;
    const limited = held({ action: 'create', validation: { kind: { _eq: 'a' } } });
    expect(grantFor([limited], create, shape)).toBeNull();
    expect(coversGrant(limited, held({ action: 'create' }), shape)).toBe(false);
  });

  it('should pass collections without a company on as they are held', () => {
    const names = held({ collection: 'directus_users', permissions: { a: 1 }, fields: ['id'] });
    const right = { collection: 'directus_users', action: 'read', scope: 'company' } as const;
    expect(grantFor([names], right, noTenant)).toEqual(names);
    expect(grantFor([names], { ...right, scope: 'created' }, noTenant)).toBeNull();
  });
});

describe('a filter within another', () => {
  const company = { company: { _eq: '$COMPANY' } };
  const mine = { uploaded_by: { _eq: '$CURRENT_USER' } };
  const heldBy = (...names: string[]) => ({
    _and: [company, { _or: [{ held_by: { _null: true } }, { held_by: { _in: names } }, mine] }],
  });
  it('should have more conditions, fewer alternatives or fewer values', () => {
    expect(isWithin(heldBy('a', 'b'), heldBy('b'))).toBe(true);
    expect(isWithin(heldBy('a', 'b'), { _and: [company, mine] })).toBe(true);
    expect(isWithin(heldBy('a', 'b'), { _and: [heldBy('a'), { status: { _eq: 'x' } }] })).toBe(
      true,
    );
    expect(isWithin({ _or: [company, mine] }, mine)).toBe(true);
    expect(
      isWithin({ user: { id: { _eq: 1 } } }, { user: { id: { _eq: 1 } }, a: { _eq: 2 } }),
    ).toBe(true);
  });

  it('should not be one with fewer conditions, more alternatives, other values or turned round', () => {
    expect(isWithin(heldBy('b'), heldBy('a', 'b'))).toBe(false);
    expect(isWithin({ _and: [company, mine] }, company)).toBe(false);
    expect(isWithin(company, { _or: [company, mine] })).toBe(false);
    expect(isWithin(company, {})).toBe(false);
    expect(isWithin(company, { _or: [] })).toBe(false);
    expect(isWithin({ a: { _nin: ['x', 'y'] } }, { a: { _nin: ['x'] } })).toBe(false);
    const none = (inner: object) => ({ rows: { _none: inner } });
    expect(isWithin(none({ a: { _eq: 1 } }), none({ a: { _eq: 1 }, b: { _eq: 2 } }))).toBe(false);
    expect(isWithin({ a: { _in: ['x'] } }, { a: { _in: ['x'], _nnull: true } })).toBe(true);
  });
});
