import { describe, expect, it } from 'vitest';
import type { BackgroundHandler } from '../platform/background.ts';
import { type OutboxRow, packEntries } from './pack-entries.ts';

const bundling = { topic: 't', bundle: 20, runAll: async () => [] } as unknown as BackgroundHandler;
const single = { topic: 't', run: async () => undefined } as unknown as BackgroundHandler;

const rows = (count: number, change: Partial<OutboxRow> = {}): OutboxRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    event_id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    company: 'a',
    topic: 't',
    payload: { index },
    request_id: 'r',
    is_again: false,
    ...change,
  }));

const sizes = (packed: ReturnType<typeof packEntries>): number[] =>
  packed.entries.map(({ data }) => data.bundle?.length ?? 1);

describe('packing messages into jobs', () => {
  it('should make one job of each message when the topic does not bundle', () => {
    const packed = packEntries(rows(3), single, new Map());
    expect(packed.entries.map(({ opts }) => opts?.jobId)).toEqual(rows(3).map((r) => r.event_id));
    expect(packed.bundleOf.size).toBe(0);
  });

  it('should fill bundles when there is much, and spread when there is little', () => {
    expect(sizes(packEntries(rows(200), bundling, new Map()))).toEqual(Array(10).fill(20));
    expect(sizes(packEntries(rows(8), bundling, new Map()))).toEqual([2, 2, 2, 2]);
    expect(sizes(packEntries(rows(3), bundling, new Map()))).toEqual([1, 1, 1]);
  });

  it('should leave alone what is handed over again', () => {
    const packed = packEntries([...rows(8, { is_again: true }), ...rows(80)], bundling, new Map());
    expect(sizes(packed)).toEqual([...Array(8).fill(1), 20, 20, 20, 20]);
  });

  it('should not mix companies or requests', () => {
    const mixed = [...rows(4), ...rows(4, { company: 'b' }), ...rows(4, { request_id: 's' })];
    const { entries } = packEntries(mixed, bundling, new Map());
    expect(entries.map(({ data }) => [data.company, data.requestId])).toEqual([
      ...[1, 2].map(() => ['a', 'r']),
      ...[1, 2].map(() => ['b', 'r']),
      ...[1, 2].map(() => ['a', 's']),
    ]);
  });

  it('should give the same bundle the same id, so that the queue takes it once', () => {
    const ids = (): unknown[] =>
      packEntries(rows(40), bundling, new Map()).entries.map(({ opts }) => opts?.jobId);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(4);
  });

  it('should put the first of a company before the many of another', () => {
    const backlog = new Map([['a', 40]]);
    const many = packEntries(rows(80), bundling, backlog);
    const one = packEntries(rows(1, { company: 'b' }), bundling, backlog);
    expect(many.entries.map(({ opts }) => opts?.priority)).toEqual([41, 61, 81, 101]);
    expect(one.entries[0]?.opts?.priority).toBe(1);
  });

  it('should put what goes first before most of its company, and not before all others', () => {
    const goesFirst = ({ isFresh }: { readonly [name: string]: unknown }) => isFresh === true;
    const urgent = { ...single, goesFirst } as BackgroundHandler;
    const backlog = new Map([['a', 1_000]]);
    const given = [...rows(1), ...rows(1, { payload: { isFresh: true } })];
    const { entries } = packEntries(given, urgent, backlog);
    expect(entries.map(({ opts }) => opts?.priority)).toEqual([1_001, 21]);
    const flood = packEntries(rows(500, { payload: { isFresh: true } }), urgent, new Map());
    expect(flood.entries.at(-1)?.opts?.priority).toBe(10);
  });
});
