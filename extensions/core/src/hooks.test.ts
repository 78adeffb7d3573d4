import { describe, expect, it } from 'vitest';
import { REGISTERED } from './domains.ts';
import { inPhases } from './platform/hook-phases.ts';
import { GATED_SCOPES, registerWriteGate } from './platform/write-gate.ts';

const HOOKS = inPhases(REGISTERED.hooks);
const WRITE = /^(?:.+\.)?([a-z]+)\.(create|update|delete)$/;
/** Directus, or the hook itself, lets nobody but the platform's administrator come this far. */
const ADMINISTRATORS = ['collections', 'fields', 'relations', 'roles', 'policies'];
/** Written by Directus alone, beside a change that was let in. */
const BESIDE = ['revisions'];
/** Of `work_orders.items.update`, `items.update` and `users.update`. */
const scopeOf = (event: string): string | undefined => WRITE.exec(event)?.[1];

const registered = (): string[] => {
  const events: string[] = [];
  const ignore = () => undefined;
  const register = new Proxy(
    { filter: (event: string) => events.push(event) },
    { get: (target, name) => (name === 'filter' ? target.filter : ignore) },
  );
  const anything: unknown = new Proxy(() => undefined, {
    get: (_target, name) => (name === Symbol.toPrimitive ? () => '' : anything),
    apply: () => anything,
  });
  // Some hooks stand before methods of Directus' services.
  const prototype = new Proxy({}, { get: () => () => undefined });
  const context = {
    services: new Proxy({}, { get: () => ({ prototype }) }),
    env: {},
  };
  const full = new Proxy(context, {
    get: (target, name) => (name in target ? target[name as 'env'] : anything),
  });
  for (const registerHooks of HOOKS) registerHooks(register as never, full as never);
  return events;
};

describe('hooks', () => {
  it('come after the gate that asks for the right', () => {
    expect(HOOKS[0]).toBe(registerWriteGate);
  });

  it('look into no write that the gate does not stand before', () => {
    const scopes = registered().flatMap((event) => scopeOf(event) ?? []);
    expect(scopes.length).toBeGreaterThan(GATED_SCOPES.length * 3);
    const known = [...GATED_SCOPES, ...ADMINISTRATORS, ...BESIDE];
    expect([...new Set(scopes)].filter((scope) => !known.includes(scope))).toEqual([]);
  });
});
