import { expect, it } from 'vitest';
import { knownCapabilities } from './capabilities.ts';
import { personaCode } from './personas.ts';

it.each([
  ['Sales agent', null, 'sales-agent'],
  ['  Ejen jualan & lain ', '3f9a1c', 'ejen-jualan-lain-3f9a1c'],
  ['Équipe', null, 'equipe'],
  ['销售', 'abcdef', 'persona-abcdef'],
])('should make a code of %s', (label, mark, code) => {
  expect(personaCode(label, mark)).toBe(code);
});

it('should know capabilities by name and leave out what nothing asks for', () => {
  expect(knownCapabilities(['billing', 'gone', 'orders-read', 'billing'])).toEqual([
    'orders-read',
    'billing',
  ]);
});
