import type { Query, SchemaOverview } from '@directus/types';
import { describe, expect, it } from 'vitest';
import { onlyVisible, PEOPLE } from './people-filter.ts';

const relation = (collection: string, field: string, related: string, oneField?: string) => ({
  collection,
  field,
  related_collection: related,
  schema: null,
  meta: { one_field: oneField ?? null, one_allowed_collections: null },
});

const schema = {
  collections: {},
  relations: [
    relation('orders', 'customer', 'customers', 'orders'),
    relation('orders', 'made_by', PEOPLE),
    relation('customers', 'made_by', PEOPLE),
    relation(PEOPLE, 'role', 'roles', 'users'),
  ],
} as unknown as SchemaOverview;

const narrowed = async (collection: string, query: Record<string, unknown>): Promise<unknown> =>
  onlyVisible(schema, collection, query as Query, async () => ['seen']);
const filtered = async (collection: string, filter: object): Promise<unknown> =>
  ((await narrowed(collection, { filter })) as Query).filter;

const mail = { email: { _eq: 'a' } };
const seen = { made_by: { _in: ['seen'] } };

describe('conditions on people', () => {
  it('become the keys of those whom the caller sees, wherever they stand', async () => {
    expect(await filtered('orders', { made_by: mail })).toEqual(seen);
    expect(await filtered('orders', { _or: [{ _and: [{ made_by: mail }] }] })).toEqual({
      _or: [{ _and: [seen] }],
    });
    expect(await filtered('orders', { made_by: { _or: [mail] } })).toEqual(seen);
    expect(await filtered('orders', { customer: { made_by: mail } })).toEqual({ customer: seen });
    expect(await filtered('customers', { orders: { _none: { made_by: mail } } })).toEqual({
      orders: { _none: seen },
    });
    const deep = { customer: { _filter: { made_by: mail }, _limit: 3 } };
    expect(await narrowed('orders', { deep })).toEqual({
      deep: { customer: { _filter: seen, _limit: 3 } },
    });
  });

  it('are asked with the rights of the caller over to-many relations', async () => {
    expect(await filtered('roles', { users: mail })).toEqual({ users: { _some: mail } });
    expect(await filtered('customers', { '$FOLLOW(orders,customer)': { made_by: mail } })).toEqual({
      '$FOLLOW(orders,customer)': { _some: seen },
    });
  });

  it('leave keys, columns and other relations as they are', async () => {
    for (const filter of [
      { made_by: { _eq: 'x' } },
      { made_by: { _null: true } },
      { number: { _eq: 1 } },
      { customer: { name: { _eq: 'x' } } },
    ])
      expect(await filtered('orders', filter)).toEqual(filter);
  });
});
