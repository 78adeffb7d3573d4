import { expect, it } from 'vitest';
import '../../extensions/core/src/domains.ts';
import { ruleProblems } from '../../extensions/domain/lifecycle/check-rules.ts';
import { WAYS_OF_WORKING } from './index.ts';

const transitionsOf = (
  value: unknown,
): { guards: unknown; effects: unknown; condition: unknown }[] => {
  if (Array.isArray(value)) return value.flatMap(transitionsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('guards' in value && 'effects' in value) return [value as never];
  return Object.values(value).flatMap(transitionsOf);
};

it('should name only checks, parameters and effects that exist in the lifecycles we ship', () => {
  const transitions = transitionsOf(WAYS_OF_WORKING);
  expect(transitions.length).toBeGreaterThan(40);
  for (const rules of transitions) expect(ruleProblems(rules)).toEqual([]);
});
