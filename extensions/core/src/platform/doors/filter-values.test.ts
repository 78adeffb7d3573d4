import { expect, it } from 'vitest';
import { impossibleComparison } from './filter-values.ts';

const now = new Date();

it.each([
  [{ created_at: { _gt: new Date(Number.NaN) } }, 'created_at'],
  [{ _and: [{ created_at: { _between: [now, new Date(Number.NaN)] } }] }, 'created_at'],
  [{ customer: { name: { _icontains: now } } }, 'name'],
  [{ name: { _istarts_with: true } }, 'name'],
  [{ name: { _nicontains: null } }, 'name'],
  [{ name: { _contains: 7, _icontains: 'a' } }, null],
  [{ created_at: { _gt: now }, name: { _icontains: 'a' } }, null],
  [undefined, null],
])('%j', (filter, field) => {
  expect(impossibleComparison(filter)).toBe(field);
});
