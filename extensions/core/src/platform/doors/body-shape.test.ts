import { expect, it } from 'vitest';
import { bodyProblem } from './body-shape.ts';

it.each([
  ['POST', [null], '0'],
  ['PATCH', [{ id: 1 }, 'x'], '1'],
  ['POST', [[{}]], '0'],
  ['DELETE', [null], '0'],
  ['DELETE', { keys: 7 }, 'keys'],
  ['DELETE', { keys: ['a', {}] }, '1'],
  ['POST', [{}, { a: null }], null],
  ['POST', { keys: 7 }, null],
  ['PATCH', { keys: ['a'], data: {} }, null],
  ['DELETE', ['a', 7], null],
  ['DELETE', { query: { limit: 1 } }, null],
  ['DELETE', undefined, null],
])('%s %j', (method, body, field) => {
  expect(bodyProblem(method, body)?.field ?? null).toBe(field);
});
