import { describe, expect, it } from 'vitest';
import { countedStates } from './counted-states.ts';

describe('countedStates', () => {
  it('should know a filter by state, alone or wrapped', () => {
    expect(countedStates(null)).toBe('all');
    expect(countedStates({})).toBe('all');
    expect(countedStates({ _and: [] })).toBe('all');
    expect(countedStates({ status: { _eq: 'Assigned' } })).toEqual(['Assigned']);
    expect(countedStates({ _and: [{ status: { _eq: 'Assigned' } }] })).toEqual(['Assigned']);
    expect(countedStates({ status: { _in: ['Pending', 'Assigned'] } })).toEqual([
      'Pending',
      'Assigned',
    ]);
    expect(countedStates({ status: { _in: [] } })).toEqual([]);
  });

  it('should leave every other filter alone', () => {
    const others = [
      { status: { _neq: 'Assigned' } },
      { status: { _eq: null } },
      { status: { _eq: 'Assigned', _neq: 'Pending' } },
      { status: { _in: 'Assigned' } },
      { status: {} },
      { status: { _eq: 'Assigned' }, number: { _eq: 'WO-2026-00001' } },
      { _and: [{ status: { _eq: 'Assigned' } }, { status: { _eq: 'Pending' } }] },
      { _or: [{ status: { _eq: 'Assigned' } }] },
      { company: { key: { _eq: 'installer' } } },
    ];
    for (const filter of others)
      expect(countedStates(filter as never), JSON.stringify(filter)).toBeNull();
  });
});
