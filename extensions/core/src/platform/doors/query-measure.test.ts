import type { Query, SchemaOverview } from '@directus/types';
import { describe, expect, it } from 'vitest';
import { usedFields } from './query-fields.ts';
import { measureQuery } from './query-measure.ts';

const relation = (collection: string, field: string, related: string, oneField?: string) => ({
  collection,
  field,
  related_collection: related,
  schema: null,
  meta: { one_field: oneField ?? null, one_allowed_collections: null },
});

/** Orders point at sites and customers, which point at users; users point at each other. */
const schema = {
  collections: {},
  relations: [
    relation('orders', 'site', 'sites'),
    relation('orders', 'customer', 'customers', 'orders'),
    relation('sites', 'made_by', 'users'),
    relation('customers', 'made_by', 'users'),
    relation('users', 'boss', 'users', 'staff'),
  ],
} as unknown as SchemaOverview;

const LIMITS = { levels: 6, relations: 1_000, records: 1_000_000 };
const measure = (query: Partial<Query>, rows = 100, collection = 'orders') =>
  measureQuery(schema, collection, query as Query, rows, LIMITS);

describe('size of a query', () => {
  it('is its rows when it follows nothing', () => {
    expect(measure({ fields: ['*'] })).toEqual({ levels: 0, relations: 0, records: 100 });
    expect(measure({ fields: ['id', 'count(lines)', 'site'] }).records).toBe(100);
  });

  it('takes a count of what belongs to a row for one, as the Studio asks for people of policies', () => {
    const deep = { orders: { _aggregate: { count: ['id'] }, _groupBy: ['customer'], _limit: -1 } };
    const query = { fields: ['id', 'orders'], deep } as unknown as Partial<Query>;
    expect(measure(query, 5_000, 'customers').records).toBe(10_000);
  });

  it('grows with each relation and level that wildcards follow', () => {
    // Site and customer, and the keys of each customer's orders.
    expect(measure({ fields: ['*.*'] })).toEqual({ levels: 2, relations: 3, records: 1_300 });
    expect(measure({ fields: ['site.*', 'customer.id'] })).toMatchObject({ records: 300 });
    expect(measure({ fields: ['*.*.*.*'] }).records).toBeGreaterThan(
      measure({ fields: ['*.*.*'] }).records * 3,
    );
  });

  it('counts a relation once, however many of its fields are named', () => {
    const fields = ['site.name', 'site.street', 'site.made_by.email', 'site.*'];
    expect(measure({ fields })).toEqual({ levels: 2, relations: 2, records: 300 });
  });

  it('takes for lists what deep asks for, at every level and under every name', () => {
    const of = (query: Partial<Query>) => measure(query, 100, 'customers').records;
    expect(of({ fields: ['orders.*'] })).toBe(1_100);
    expect(of({ fields: ['orders.*'], deep: { orders: { _limit: 50 } } as never })).toBe(5_100);
    expect(of({ fields: ['orders.*'], deep: { orders: { _limit: -1 } } as never })).toBe(10_100);
    const alias = { all: 'orders', more: 'orders' };
    expect(of({ fields: ['all.*', 'more.*'], alias })).toBe(2_100);
  });

  it('is not counted on once it is too large', () => {
    const fields = [Array.from({ length: 40 }, () => '*').join('.')];
    expect(measure({ fields }, 100, 'users').records).toBeGreaterThan(LIMITS.records);
  });
});

describe('fields that decide which rows come', () => {
  const fieldsOf = (query: object, collection = 'orders'): string[] =>
    usedFields(schema, collection, query as Query).fields.map(
      (used) => `${used.collection}.${used.field}`,
    );

  it('are found in every part of a query', () => {
    const hidden = { secret: { _nnull: true } };
    const queries: object[] = [
      { filter: { site: { made_by: hidden } } },
      { filter: { _and: [{ _or: [{ site: { made_by: { _and: [hidden] } } }] }] } },
      { filter: { '$FOLLOW(users,boss)': { _some: hidden } } },
      { sort: ['-site.made_by.secret'] },
      { group: ['year(site.made_by.secret)', 'site.made_by.secret'] },
      { aggregate: { max: ['site.made_by.secret'] } },
      { alias: { x: 'site' }, sort: ['x.made_by.secret'] },
      { deep: { site: { made_by: { _filter: hidden } } } },
      { deep: { customer: { made_by: { _sort: ['secret'] } } } },
      { alias: { x: 'site' }, deep: { x: { made_by: { _aggregate: { count: 'secret' } } } } },
      { deep: { site: { _alias: { y: 'made_by' }, y: { _filter: hidden } } } },
    ];
    for (const query of queries) {
      expect(fieldsOf(query), JSON.stringify(query)).toContain('users.secret');
    }
    expect(fieldsOf({ filter: { 'year(secret)': { _eq: 2026 } } }, 'users')).toContain(
      'users.secret',
    );
  });
});
