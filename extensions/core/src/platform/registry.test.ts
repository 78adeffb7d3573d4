import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../domain/kernel/generated/event-kinds.ts';
import { CAPABILITIES } from '../../../domain/organisation/index.ts';
import { DOMAINS, REGISTERED } from '../domains.ts';
import { defineDomain } from './domain.ts';
import { registerDomains } from './registry.ts';

const first = defineDomain({ name: 'first', facts: { weather: 'select 1' } });

describe('the registry of domains', () => {
  it('should hold every capability once', () => {
    const brought = DOMAINS.flatMap(({ capabilities = [] }) => capabilities);
    expect(brought.toSorted()).toEqual(CAPABILITIES.toSorted());
  });

  it('should have subscribers that wait for what can happen, each under a name of its own', () => {
    const known: readonly string[] = [
      ...Object.values(EVENT_KINDS).flat(),
      ...REGISTERED.eventKinds,
    ];
    const { subscribers } = REGISTERED;
    const wanted = subscribers.flatMap(({ kinds }) => (kinds === 'all' ? [] : kinds));
    expect(wanted.filter((kind) => !known.includes(kind))).toEqual([]);
    expect(new Set(subscribers.map(({ name }) => name)).size).toBe(subscribers.length);
  });

  it('should keep what the domains bring in their order', () => {
    expect(REGISTERED.domains.map(({ name }) => name)).toEqual(DOMAINS.map(({ name }) => name));
    expect(Object.keys(REGISTERED.effects)).toContain('releasePort');
  });

  it.each(['constructor', 'toString', '__proto__'])('should hold nothing as %s', (name) => {
    const { approvable, facts, effects, fieldCommands } = REGISTERED;
    for (const held of [approvable, facts, effects, fieldCommands])
      expect((held as Record<string, unknown>)[name]).toBeUndefined();
  });

  it.each([
    [defineDomain({ name: 'first' }), /Domain first/],
    [
      defineDomain({ name: 'second', facts: { weather: 'select 2' } }),
      /Fact weather .* first and second/,
    ],
  ])('should refuse what two domains claim', (second, message) => {
    expect(() => registerDomains([first, second])).toThrow(message);
  });
});
