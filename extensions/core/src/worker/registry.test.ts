import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../handlers.ts';
import { TOPICS } from '../platform/topics.ts';
import { SCHEDULES } from '../schedules.ts';
import { createRegistry } from './registry.ts';

const job = (topic: string): { topic: string; handle: () => Promise<void> } => ({
  topic,
  handle: async () => undefined,
});

describe('the registry of jobs', () => {
  it('holds for the product: every topic once, every schedule with a handler', () => {
    expect(() =>
      createRegistry({ handlers: HANDLERS, schedules: SCHEDULES, topics: TOPICS }),
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
