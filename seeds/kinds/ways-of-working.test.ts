import { describe, expect, it } from 'vitest';
import { formGuards } from '../../extensions/domain/forms/index.ts';
import { GUARDS } from '../../extensions/domain/lifecycle/index.ts';
import { WAYS_OF_WORKING } from './index.ts';

const WAYS = Object.entries(WAYS_OF_WORKING);
const LIFECYCLES = WAYS.flatMap(([kind, way]) =>
  way.lifecycles.map((lifecycle) => ({ name: `${kind} ${lifecycle.code}`, lifecycle })),
);
const pairs = (row: { from_state: string; to_state: string; is_override: boolean }) =>
  `${row.from_state} ${row.to_state} ${String(row.is_override)}`;

describe.each(LIFECYCLES)('lifecycle $name', ({ lifecycle }) => {
  const codes = new Set(lifecycle.states.map((state) => state.code));

  it('should begin in exactly one state', () => {
    expect(lifecycle.states.filter((state) => state.is_initial)).toHaveLength(1);
  });

  it('should only join states it has, each pair once, never a state with itself', () => {
    const rows = lifecycle.transitions;
    expect(rows.filter((row) => !codes.has(row.from_state) || !codes.has(row.to_state))).toEqual(
      [],
    );
    expect(rows.filter((row) => row.from_state === row.to_state)).toEqual([]);
    expect(new Set(rows.map(pairs)).size).toBe(rows.length);
  });

  it('should name only guards that exist', () => {
    const names = lifecycle.transitions.flatMap((row) => row.guards.map((guard) => guard.name));
    expect(names.filter((name) => !Object.hasOwn({ ...GUARDS, ...formGuards }, name))).toEqual([]);
  });

  it('should have one primary step at most from each state', () => {
    const primaries = lifecycle.transitions.filter((row) => row.is_primary);
    expect(new Set(primaries.map((row) => row.from_state)).size).toBe(primaries.length);
  });

  it('should be able to reach every state', () => {
    const reached = new Set(lifecycle.states.filter((s) => s.is_initial).map((s) => s.code));
    for (const _ of lifecycle.states)
      for (const row of lifecycle.transitions)
        if (reached.has(row.from_state)) reached.add(row.to_state);
    expect([...reached].sort()).toEqual([...codes].sort());
  });
});

describe.each(WAYS)('way of working of %s', (_kind, way) => {
  it('should give every work type a lifecycle and an earlier parent', () => {
    const lifecycles = new Set(way.lifecycles.map((lifecycle) => lifecycle.code));
    const seen = new Set<string | null>([null]);
    for (const type of way.workTypes) {
      expect(lifecycles).toContain(type.lifecycle);
      expect(seen).toContain(type.parent);
      seen.add(type.code);
    }
  });

  it('should have no code twice', () => {
    const codes = [...way.workTypes, ...way.blockerReasons].map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
