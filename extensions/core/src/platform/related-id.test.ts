import { describe, expect, it } from 'vitest';
import { withPlainIds } from './related-id.ts';

describe('the ids that a payload names', () => {
  it('are the same, whether the row is changed along or not', () => {
    expect(withPlainIds({ team: { id: 'a', name: 'B' }, user: { id: 'b' }, site: 'c' })).toEqual({
      team: 'a',
      user: 'b',
      site: 'c',
    });
  });

  it('are none of a new row, and everything else stays as it is', () => {
    const row = { team: { name: 'B' }, site: null, tags: [{ id: 'a' }], sort: 3, odd: { id: 4 } };
    expect(withPlainIds(row)).toEqual(row);
  });
});
