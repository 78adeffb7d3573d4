import { describe, expect, it } from 'vitest';
import { type ModemStep, shownSteps } from './shown-steps.ts';

const step = (kind: string, group: string | null, state: string, message?: string): ModemStep => ({
  ...{ kind, group, state },
  problem: message === undefined ? null : { message },
});

describe('steps of a modem at the door', () => {
  it('should make one of writing and reading back, done when both are', () => {
    const shown = shownSteps([
      step('find', null, 'done'),
      step('set', 'telephone', 'done'),
      step('check', 'telephone', 'running', 'not yet'),
      step('set', 'wifi', 'pending'),
      step('check', 'wifi', 'pending'),
    ]);
    expect(shown.map(({ word, state }) => `${word}: ${state}`)).toEqual([
      'found: done',
      'telephoneTodo: busy',
      'wifiTodo: todo',
    ]);
    expect(shown[1]?.problem).toBe('not yet');
  });

  it('should say what is set, and what failed', () => {
    expect(
      shownSteps([step('set', 'wifi', 'done'), step('check', 'wifi', 'done')])[0],
    ).toMatchObject({ word: 'wifiSet', state: 'done' });
    expect(shownSteps([step('find', null, 'failed', 'other serial')])[0]).toMatchObject({
      word: 'find',
      state: 'failed',
      problem: 'other serial',
    });
  });
});
