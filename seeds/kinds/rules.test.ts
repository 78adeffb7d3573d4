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

it('should lead assignments through pending, site visit, processing, submitted and completed', () => {
  const [assignment] = WAYS_OF_WORKING.professional.lifecycles;
  const wanted = ['Pending', 'Site visit', 'Processing', 'Submitted', 'Completed'];
  const states = assignment?.states.filter(({ name }) => wanted.includes(name)) ?? [];
  expect(states.map(({ name }) => name)).toEqual(wanted);
  expect(states.map(({ is_initial, is_terminal }) => [is_initial, is_terminal])).toEqual([
    ...[
      [true, false],
      [false, false],
      [false, false],
      [false, false],
      [false, true],
    ],
  ]);
  const leads = (from: string, to: string): boolean =>
    assignment?.transitions.some(
      (step) => step.from_state === from && step.to_state === to && !step.is_override,
    ) === true;
  const codes = states.map(({ code }) => code);
  // Each follows the one before it, and none is passed over.
  const pairs = codes.flatMap((from, at) => codes.slice(at + 1).map((to) => [from, to] as const));
  expect(pairs.filter(([from, to]) => leads(from, to))).toEqual(
    codes.slice(1).map((to, at) => [codes[at], to]),
  );
});
