import { describe, expect, it } from 'vitest';
import { mergeOptions } from './options.ts';

const choice = (value: string, text = value, color?: string) => ({
  text,
  value,
  ...(color ? { color } : {}),
});

describe('mergeOptions', () => {
  it('should bring our new choice and keep an added one behind it', () => {
    const merged = mergeOptions({
      base: { choices: [choice('a')] },
      ours: { choices: [choice('a'), choice('b')] },
      live: { choices: [choice('a'), choice('x_own')] },
    });
    expect(merged).toEqual({ choices: [choice('a'), choice('b'), choice('x_own')] });
  });

  it('should keep a changed label and colour and still take ours elsewhere', () => {
    const merged = mergeOptions({
      base: { choices: [choice('a', 'Old'), choice('b', 'Old b')] },
      ours: { choices: [choice('a', 'New'), choice('b', 'New b')] },
      live: { choices: [choice('a', 'Theirs', '#fff'), choice('b', 'Old b')] },
    });
    expect(merged).toEqual({ choices: [choice('a', 'Theirs', '#fff'), choice('b', 'New b')] });
  });

  it('should drop a choice that this release drops', () => {
    const merged = mergeOptions({
      base: { choices: [choice('a'), choice('b')] },
      ours: { choices: [choice('a')] },
      live: { choices: [choice('a'), choice('b')] },
    });
    expect(merged).toEqual({ choices: [choice('a')] });
  });

  it('should put back a choice of ours that was removed, for rules rely on it', () => {
    const merged = mergeOptions({
      base: { choices: [choice('a'), choice('b')] },
      ours: { choices: [choice('a'), choice('b')] },
      live: { choices: [choice('a')] },
    });
    expect(merged).toEqual({ choices: [choice('a'), choice('b')] });
  });

  it('should keep other options that were added', () => {
    expect(
      mergeOptions({ base: null, ours: { trim: true }, live: { placeholder: 'Type here' } }),
    ).toEqual({ trim: true, placeholder: 'Type here' });
  });

  it('should not see a difference between nothing and an empty object', () => {
    expect(mergeOptions({ base: null, ours: null, live: {} })).toEqual({});
  });
});
