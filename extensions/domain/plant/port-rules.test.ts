import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PORT_STATES, type PortState } from './choices.ts';
import { countPorts, type Port, refusalOf, stateAfterRelease, statesByHand } from './port-rules.ts';

const port = (state: PortState, more: Partial<Port> = {}): Port => ({
  number: 1,
  state,
  isStandby: state === 'standby',
  workOrder: null,
  ...more,
});
const attempt = { workOrder: 'order', isStandbyApproved: false };

describe('refusalOf', () => {
  it('should give away a port that is available', () => {
    expect(refusalOf(port('available'), attempt)).toBeNull();
  });

  it.each(['used', 'faulty', 'reserved'] as const)('should refuse one that is %s', (state) => {
    expect(refusalOf(port(state, { workOrder: 'other' }), attempt)).toBe(state);
  });

  it('should give a reserved port to the order it is reserved for', () => {
    expect(refusalOf(port('reserved', { workOrder: 'order' }), attempt)).toBeNull();
  });

  it('should ask for an approval of the standby port', () => {
    expect(refusalOf(port('standby'), attempt)).toBe('standby');
    expect(refusalOf(port('standby'), { ...attempt, isStandbyApproved: true })).toBeNull();
  });
});

it('should count every port once', () => {
  const states = fc.array(fc.constantFrom(...PORT_STATES.map(({ value }) => value)));
  fc.assert(
    fc.property(states, (list) => {
      const { total, ...counts } = countPorts(list.map((state) => ({ state })));
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
  );
});

it('should never let a person set a port to used, nor make the standby port a free one', () => {
  expect(statesByHand({ isStandby: false })).not.toContain('used');
  expect(statesByHand({ isStandby: true })).toEqual(['standby', 'faulty']);
  expect(stateAfterRelease({ isStandby: true })).toBe('standby');
  expect(stateAfterRelease({ isStandby: false })).toBe('available');
});
