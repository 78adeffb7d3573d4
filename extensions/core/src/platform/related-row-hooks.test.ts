import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rowsInLists } from './related-row-hooks.ts';

const SCHEMA = {
  collections: {
    teams: { primary: 'id', fields: { id: { type: 'uuid' } } },
    technicians: { primary: 'id', fields: { id: { type: 'uuid' } } },
    labels: { primary: 'code', fields: { code: { type: 'string' } } },
  },
  relations: [
    {
      collection: 'technicians',
      field: 'team',
      related_collection: 'teams',
      meta: { one_field: 'people' },
    },
    {
      collection: 'labels',
      field: 'team',
      related_collection: 'teams',
      meta: { one_field: 'labels' },
    },
  ],
} as unknown as Parameters<typeof rowsInLists>[2];

const named = (payload: Record<string, unknown>) =>
  rowsInLists('teams', payload, SCHEMA).map(({ collection, key }) => `${collection} ${key}`);

describe('rows that a list inside of a row names', () => {
  it('are those with a key, as it is or in an object', () => {
    const [first, second] = [randomUUID(), randomUUID()];
    expect(named({ people: [first, { id: second, name: 'x' }, { name: 'new' }] })).toEqual([
      `technicians ${first}`,
      `technicians ${second}`,
    ]);
  });

  it('are none where the caller chooses the key, nor where Directus is told what to do', () => {
    const id = randomUUID();
    expect(named({ labels: ['a', { code: 'b' }], people: { update: [{ id }] } })).toEqual([]);
    expect(named({ people: null })).toEqual([]);
  });

  it('with a key that cannot be one are refused at their field', () => {
    expect(() => named({ people: ['x'] })).toThrow('id: An id');
    expect(() => named({ people: [{ id: { id: 'x' } }] })).toThrow('id: An id');
  });
});
