import { describe, expect, it } from 'vitest';
import { REGISTERED } from '../domains.ts';
import { definedTopics } from '../platform/topics.ts';
import { createRegistry } from './registry.ts';

const job = (topic: string): { topic: string; handle: () => Promise<void> } => ({
  topic,
  handle: async () => undefined,
});

describe('the registry of jobs', () => {
  it('holds for the product: every topic once, every schedule with a handler', () => {
    expect(() =>
      createRegistry({
        handlers: REGISTERED.background,
        schedules: REGISTERED.schedules,
        topics: definedTopics(),
      }),
    ).not.toThrow();
  });

  it('refuses a topic with two handlers', () => {
    expect(() => createRegistry({ handlers: [job('a.b'), job('a.b')] })).toThrow(/a\.b has two/);
  });

  it('refuses a topic that nobody handles', () => {
    expect(() => createRegistry({ handlers: [job('a.b')], topics: ['a.c'] })).toThrow(
      /No handler for a\.c/,
    );
  });
});
