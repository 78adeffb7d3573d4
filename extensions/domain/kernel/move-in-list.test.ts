import { describe, expect, it } from 'vitest';
import { moveInList } from './move-in-list.ts';

const list = (...sorts: (number | null)[]) =>
  sorts.map((sort, index) => ({ id: 'abcdef'.charAt(index), sort }));

describe('moveInList', () => {
  it('should move down and touch only what lies between', () => {
    expect(moveInList(list(10, 20, 30, 40), { item: 'a', to: 'c' })).toEqual([
      { id: 'b', sort: 10 },
      { id: 'c', sort: 20 },
      { id: 'a', sort: 30 },
    ]);
  });

  it('should move up', () => {
    expect(moveInList(list(1, 2, 3), { item: 'c', to: 'b' })).toEqual([
      { id: 'c', sort: 2 },
      { id: 'b', sort: 3 },
    ]);
  });

  it.each([
    ['missing', list(1, 2, null)],
    ['doubled', list(1, 1, 2)],
  ])('should number all anew where numbers are %s', (_what, rows) => {
    const sorts = new Map(rows.map(({ id, sort }) => [id, sort]));
    for (const { id, sort } of moveInList(rows, { item: 'c', to: 'a' })) sorts.set(id, sort);
    expect([...sorts]).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ]);
  });

  it('should do nothing for rows that are not there or stay', () => {
    expect(moveInList(list(1, 2), { item: 'x', to: 'a' })).toEqual([]);
    expect(moveInList(list(1, 2), { item: 'a', to: 'a' })).toEqual([]);
  });
});
