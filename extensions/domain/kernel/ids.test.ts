import { expect, it } from 'vitest';
import { isId, newId } from './ids.ts';

it('makes ids that sort by the time they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every(isId)).toBe(true);
  expect(isId('x')).toBe(false);
});
