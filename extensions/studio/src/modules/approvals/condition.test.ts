import { describe, expect, it } from 'vitest';
import { type Built, fromCondition, toCondition } from './condition.ts';

const built: Built = {
  join: 'or',
  lines: [
    { side: 'record', field: 'priority', comparison: 'is', value: 'critical' },
    { side: 'change', field: 'open_minor', comparison: 'more_than', value: 50_000 },
    { side: 'record', field: 'technician', comparison: 'isSet', value: '' },
  ],
};

describe('a condition of the builder', () => {
  it('should be read again as it was written', () => {
    expect(fromCondition(toCondition(built))).toEqual(built);
    const one: Built = { join: 'and', lines: built.lines.slice(0, 1) };
    expect(fromCondition(toCondition(one))).toEqual(one);
    expect(toCondition({ join: 'and', lines: [] })).toBeNull();
    expect(fromCondition(null)).toEqual({ join: 'and', lines: [] });
  });

  it('should be left alone where a program wrote what the builder cannot show', () => {
    expect(fromCondition({ in: [{ var: 'record.status' }, ['a', 'b']] })).toBeNull();
    expect(fromCondition({ and: [{ '==': [{ var: 'other.x' }, 1] }] })).toBeNull();
    expect(fromCondition({ '==': [{ var: 'record.a' }, { var: 'record.b' }] })).toBeNull();
  });
});
