import { describe, expect, it } from 'vitest';
import { stepFor, stepsFor } from './command-steps.ts';
import type { Lifecycle, Transition } from './types.ts';

const step = (from: string, to: string, more: Partial<Transition> = {}): Transition => ({
  from_state: from,
  to_state: to,
  label: `${from} to ${to}`,
  personas: [],
  guards: [],
  condition: null,
  requires_reason: false,
  needs: 'none',
  effects: [],
  is_override: false,
  is_primary: false,
  sort: 1,
  ...more,
});

const lifecycle: Lifecycle = {
  states: [],
  transitions: [
    step('finished', 'paper', { command: 'docket.receive' }),
    step('returned', 'paper', { command: 'docket.receive', sort: 2 }),
    step('returned', 'archive', { command: 'docket.receive', is_primary: true }),
    step('paper', 'checked'),
  ],
};

describe('steps by command', () => {
  it('should be found whatever the states are called', () => {
    expect(stepFor(lifecycle, 'finished', 'docket.receive')?.to_state).toBe('paper');
    expect(stepsFor(lifecycle, 'docket.receive')).toHaveLength(3);
  });

  it('should be the usual one where there are two', () => {
    expect(stepFor(lifecycle, 'returned', 'docket.receive')?.to_state).toBe('archive');
  });

  it('should be none from elsewhere, nor for a command that the company works without', () => {
    expect(stepFor(lifecycle, 'paper', 'docket.receive')).toBeUndefined();
    expect(stepsFor(lifecycle, 'invoice.submit')).toEqual([]);
  });
});
