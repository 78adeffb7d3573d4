import { describe, expect, it } from 'vitest';
import { checkFeeds, type FeedFrom, type PlannedSplitter, topDown } from './check-feeds.ts';

type Given = [id: string, feed: FeedFrom | null, row?: number, used?: number];
const planOf = (...all: Given[]) =>
  new Map(
    all.map(([id, feed, row = null, used = 0]): [string, PlannedSplitter] => [
      id,
      { id, label: id, feed, row, used },
    ]),
  );
const PORTS = new Map([['p', { label: 'OLT-1 0/1/0', capacity: 4 }]]);
const behind = (splitter: string, port = 1): FeedFrom => ({ splitter, port });
const problemsOf = (...all: Given[]) =>
  checkFeeds(planOf(...all), PORTS).map(({ row, code, params }) => [row, code, params]);

describe('feeds of a file', () => {
  it('should take a chain of three with no more customers than its port serves', () => {
    const chain: Given[] = [['a', { oltPort: 'p' }, 2]];
    expect(problemsOf(...chain, ['b', behind('a'), 3, 2], ['c', behind('b'), 4, 2])).toEqual([]);
  });

  it('should tell the later of two rows on one fibre, or the row where the other is there already', () => {
    expect(problemsOf(['a', { oltPort: 'p' }, 2], ['b', { oltPort: 'p' }, 3])).toEqual([
      [3, 'PLANT_ROW_FEED_TWICE', { column: 'olt port', splitter: 'a' }],
    ]);
    expect(problemsOf(['x', null], ['a', behind('x'), 2], ['b', behind('x')])).toEqual([
      [2, 'PLANT_ROW_FEED_TWICE', { column: 'feed port', splitter: 'b' }],
    ]);
  });

  it('should tell every row of a circle, and of a splitter that feeds itself', () => {
    const codes = problemsOf(['a', behind('b'), 2], ['b', behind('a'), 3], ['c', behind('c'), 4]);
    expect(codes.map(([row, code]) => [row, code])).toEqual(
      [2, 3, 4].map((row) => [row, 'PLANT_ROW_CIRCLE']),
    );
  });

  it('should tell the row that makes a chain longer than three, also from below', () => {
    const all: Given[] = [
      ...[['a', { oltPort: 'p' }] as Given, ['b', behind('a'), 2] as Given],
      ...[['c', behind('b')] as Given, ['d', behind('c')] as Given],
    ];
    expect(problemsOf(...all)).toEqual([
      [2, 'PLANT_ROW_TOO_DEEP', { column: 'feed port', splitter: 'b', most: 3 }],
    ]);
  });

  it('should tell a port with too many customers once, of the first row that hangs there', () => {
    expect(
      problemsOf(
        ...([['a', { oltPort: 'p' }]] as Given[]),
        ...[['b', behind('a', 1), 2, 3] as Given, ['c', behind('a', 2), 3, 2] as Given],
      ),
    ).toEqual([
      [2, 'PLANT_ROW_FULL', { column: 'feed port', port: 'OLT-1 0/1/0', most: 4, used: 5 }],
    ]);
  });

  it('should put those next to the OLT first', () => {
    const plan = planOf(['c', behind('b')], ['b', behind('a')], ['a', { oltPort: 'p' }]);
    expect(topDown(plan, ['c', 'b', 'a'])).toEqual(['a', 'b', 'c']);
  });
});
