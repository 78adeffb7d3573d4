import { describe, expect, it } from 'vitest';
import { checkCondition } from './condition.ts';
import { makeFacts } from './testing/facts.ts';

const facts = makeFacts({ order: { priority: 'high' } });

describe('checkCondition', () => {
  it.each([[null], [undefined], [{}]])('should hold when there is none: %o', (condition) => {
    expect(checkCondition(condition, facts)).toEqual([]);
  });

  it('should read the order by column', () => {
    expect(checkCondition({ '==': [{ var: 'priority' }, 'high'] }, facts)).toEqual([]);
    expect(checkCondition({ '==': [{ var: 'priority' }, 'low'] }, facts)).toMatchObject([
      { code: 'CONDITION_NOT_MET' },
    ]);
  });

  it.each([
    [{ method: [{ var: 'priority' }, 'toUpperCase'] }],
    [{ log: 'x' }],
    [{ nonsense: [1, 2] }],
  ])('should refuse what it cannot or must not evaluate: %o', (condition) => {
    expect(checkCondition(condition, facts)).toMatchObject([{ code: 'CONDITION_INVALID' }]);
  });
});
