import { describe, expect, it } from 'vitest';
import type { FoundDraft } from './find-drafts.ts';
import { batchesOf } from './publish-batches.ts';

const drafts = (...technicians: string[][]): FoundDraft[] =>
  technicians.map((names, index) => ({
    id: `${index}`,
    order: `order-${index}`,
    technicians: names,
  }));
const idsOf = (batches: FoundDraft[][]): string[] =>
  batches.map((batch) => batch.map(({ id }) => id).join(''));

describe('batchesOf', () => {
  it('should keep visits of the same technicians together and pack the rest', () => {
    const found = drafts(['a'], ['b'], ['a', 'c'], ['c'], [], ['b']);
    expect(idsOf(batchesOf(found, 3))).toEqual(['023', '415']);
    expect(idsOf(batchesOf(found, 50))).toEqual(['023415']);
  });

  it('should cut what is larger than a transaction in the order of its starts', () => {
    const found = drafts(...Array.from({ length: 7 }, () => ['a']));
    expect(idsOf(batchesOf(found, 3))).toEqual(['012', '345', '6']);
  });

  it('should lose and double nothing', () => {
    const found = drafts(
      ...Array.from({ length: 120 }, (_, index) => [`t${index % 17}`, `t${(index * 7) % 31}`]),
    );
    const ids = batchesOf(found)
      .flat()
      .map(({ id }) => Number(id));
    expect(ids.sort((a, b) => a - b)).toEqual(found.map((_, index) => index));
    expect(Math.max(...batchesOf(found).map(({ length }) => length))).toBeLessThanOrEqual(50);
  });
});
