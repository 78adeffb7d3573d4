import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { BudgetError, budgetOf } from '../../kernel/budget.ts';
import { logicProblems } from './check-logic.ts';
import { evaluateLogic, MOST_STEPS } from './evaluate-logic.ts';

const data = { a: 1, b: 'x', c: null, list: [1, 2, 3], deep: { key: 'v' }, empty: [] as unknown[] };

const value = fc.oneof(
  fc.integer({ min: -3, max: 5 }),
  fc.constantFrom('x', '2', '', true, false, null),
  fc
    .constantFrom('a', 'b', 'c', 'deep.key', 'list', 'none', 'list.1', '')
    .map((name) => ({ var: name })),
);
const { rule } = fc.letrec<{ rule: unknown }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    value,
    fc
      .tuple(
        fc.constantFrom('==', '===', '!=', '!==', '>', '>=', '<', '<=', '+', '*', '-', '/', '%'),
        tie('rule'),
        tie('rule'),
      )
      .map(([operator, a, b]) => ({ [operator]: [a, b] })),
    fc
      .tuple(
        fc.constantFrom('and', 'or', 'if', 'cat', 'min', 'max', 'merge', 'in'),
        fc.array(tie('rule'), { minLength: 1, maxLength: 4 }),
      )
      .map(([operator, values]) => ({ [operator]: values })),
    fc.tuple(fc.constantFrom('!', '!!'), tie('rule')).map(([operator, a]) => ({ [operator]: [a] })),
    fc
      .tuple(
        fc.constantFrom('filter', 'map', 'all', 'some', 'none'),
        fc.constantFrom({ var: 'list' }, [1, 2], { var: 'none' }, { var: 'empty' }),
        fc.constantFrom({ '>': [{ var: '' }, 1] }, { '+': [{ var: '' }, 1] }),
      )
      .map(([operator, items, body]) => ({ [operator]: [items, body] })),
    fc.subarray(['a', 'c', 'none', 'deep.key']).map((keys) => ({ missing: keys })),
    fc.constant({
      reduce: [{ var: 'list' }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0],
    }),
  ),
}));

const outcome = (run: () => unknown): unknown => {
  try {
    return { value: run() };
  } catch (error) {
    return error instanceof BudgetError ? { over: true } : { failed: true };
  }
};

describe('evaluateLogic', () => {
  it('should give what json-logic-js gives', () => {
    fc.assert(
      fc.property(rule, (logic) => {
        const theirs = outcome(() => jsonLogic.apply(logic as jsonLogic.RulesLogic, data));
        expect(outcome(() => evaluateLogic(logic, data))).toEqual(theirs);
      }),
      { numRuns: 2_000 },
    );
  });

  it('should stop a loop in a loop after its steps', () => {
    const items = Array.from({ length: 10 }, (_, index) => index);
    const nested = (depth: number): unknown =>
      depth === 0 ? 1 : { reduce: [items, nested(depth - 1), 0] };
    const budget = budgetOf(MOST_STEPS, 'The rule');
    expect(() => evaluateLogic(nested(9), {}, budget)).toThrow(BudgetError);
    expect(budget.used).toBeLessThanOrEqual(MOST_STEPS + 100);
  });

  it.each([
    ['lists that double', { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]],
    ['lists that hold themselves twice', { map: [[1, 2], { var: 'accumulator' }] }, [1]],
    ['texts that double', { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] }, 'text'],
  ])('should pay for %s', (_, body, initial) => {
    const rounds = Array.from({ length: 100 }, () => 1);
    const logic = { reduce: [rounds, body, initial] };
    const budget = budgetOf(MOST_STEPS, 'The rule');
    expect(outcome(() => evaluateLogic(logic, {}, budget))).toBeDefined();
    expect(budget.used).toBeLessThan(MOST_STEPS * 50);
  });

  it('should read nothing that a value only inherits', () => {
    expect(evaluateLogic({ var: 'constructor' }, {})).toBeNull();
    expect(evaluateLogic({ var: '__proto__.x' }, {})).toBeNull();
    expect(() => evaluateLogic({ toString: [1] }, {})).toThrow('no operator');
  });
});

describe('logicProblems', () => {
  const said = (logic: unknown) =>
    logicProblems(logic).map(({ path, message }) => `${path}: ${message}`);
  const deep = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => ({ '!': [inner] }), true);

  it('should take what companies write', () => {
    expect(logicProblems({ '==': [{ var: 'priority' }, 'high'] })).toEqual([]);
    expect(logicProblems({ some: [{ var: 'phones' }, { in: ['01', { var: '' }] }] })).toEqual([]);
    expect(logicProblems(null)).toEqual([]);
    expect(logicProblems({})).toEqual([]);
  });

  it('should name what is too much and where', () => {
    const items = [1, 2, 3];
    const nested = { reduce: [items, { reduce: [items, 1, 0] }, 0] };
    expect(said({ and: [true, nested] })).toEqual([
      'and[1].reduce[1].reduce: "reduce" stands inside "reduce": a loop in a loop',
    ]);
    expect(said({ '==': [1, { methd: 2 }] })[0]).toContain(
      '==[1].methd: there is no operator "methd"',
    );
    expect(said({ a: 1, b: 2 })[0]).toContain('2 keys');
    expect(said(deep(30))[0]).toContain('nested deeper than 20');
    expect(said(deep(50_000))[0]).toContain('nested deeper than 20');
    expect(said({ in: [1, Array.from({ length: 200 }, () => 1)] })[0]).toContain('200 items');
    expect(said({ '==': ['x'.repeat(20_000), 1] })[0]).toContain('characters');
    expect(said([1])[0]).toContain('not a list');
  });
});
