import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFields, mergeLists } from './merge-lists.ts';

describe('a three-way merge of lists', () => {
  it('should join what both sides did', () => {
    expect(mergeLists(['a', 'b'], ['a', 'c'], ['b', 'x']).sort()).toEqual(['c', 'x']);
  });

  it('should follow the release where nothing was changed, and the customer where it brings nothing', () => {
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(list, list, (base, other) => {
        expect(mergeLists(base, other, base).sort()).toEqual([...other].sort());
        expect(mergeLists(base, base, other)).toEqual(other);
      }),
    );
  });

  it('should leave "all" to whoever decides for the whole', () => {
    expect(mergeFields(['a'], ['a', 'b'], ['*'])).toBeNull();
    expect(mergeFields(['a'], ['a', 'b'], ['a', 'x'])).toEqual(['a', 'x', 'b']);
  });
});
