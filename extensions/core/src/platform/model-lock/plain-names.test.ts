import { describe, expect, it } from 'vitest';
import { checkCollectionNames, checkRelationNames, isPlainName } from './plain-names.ts';

describe('a name made in the Studio', () => {
  it.each(['plate', 'x_2', 'Order', 'a'.repeat(63)])('may be %s', (name) => {
    expect(isPlainName(name)).toBe(true);
  });

  it.each([
    ...['__proto__', '__x', 'constructor', 'prototype', 'toString', '', 'a b', 'a.b', 'a-b', '*'],
    ...['2x', 'é', 'a'.repeat(64), 7, null],
  ])('may not be %s', (name) => {
    expect(isPlainName(name)).toBe(false);
  });

  it('is looked at in fields of a collection and lists of children', () => {
    expect(() => checkCollectionNames({ collection: 'x', fields: [{ field: '__x' }] })).toThrow();
    expect(() => checkRelationNames({ meta: { one_field: '__x' } })).toThrow();
    expect(() => checkRelationNames({ meta: { one_field: null } })).not.toThrow();
  });
});
