import { describe, expect, it } from 'vitest';
import { shapeProblem } from './query-shape.ts';

describe('the form of a query', () => {
  it.each([
    [{ deep: { customer: { _filter: '{bad' } } }, 'deep.customer.filter'],
    [{ deep: '{"customer":{"_fields":7}}' }, 'deep.customer.fields'],
    [{ deep: 'x' }, 'deep'],
    [{ aggregate: 'x' }, 'aggregate'],
    [{ aggregate: '{"count":{}}' }, 'aggregate.count'],
    [{ alias: { a: {} } }, 'alias.a'],
    [{ alias: { a: '*' } }, 'alias.a'],
    [{ alias: { '*': 'name' } }, 'alias.*'],
    [{ alias: '{"*.*":"name"}' }, 'alias.*.*'],
    [{ deep: { company: { _alias: { '*': 'name' } } } }, 'deep.company.alias.*'],
    [{ filter: { _and: {} } }, 'filter._and'],
    [{ filter: { _or: [null] } }, 'filter._or.0'],
    [{ filter: { lines: { _some: 7 } } }, 'filter.lines._some'],
    [{ fields: [null] }, 'fields'],
    [{ sort: { a: 1 } }, 'sort'],
    [{ groupBy: [['a']] }, 'groupBy'],
    [{ meta: 7 }, 'meta'],
    [{ fields: 'year()' }, 'fields'],
    [{ aggregate: { count: 'company.name' } }, 'aggregate.count'],
    [{ groupBy: ['company.name'] }, 'groupBy'],
    [{ alias: { x: 'name' }, export: 'csv' }, 'alias'],
  ])('names what is wrong in %j', (query, field) => {
    expect(shapeProblem(query)?.field).toBe(field);
  });

  it.each([
    { fields: '*.*', sort: ['-id'], filter: '{"_and":[{"id":{"_in":["a"]}}]}' },
    { deep: '{"lines":{"_limit":3,"_sort":"position","part":{"_filter":{"a":{"_eq":1}}}}}' },
    { aggregate: { count: '*' }, groupBy: ['status'] },
    { aggregate: '{"sum":["total"]}', alias: { a: 'name' }, meta: '*', search: '{' },
    { filter: '', fields: null, version: 'x', 'filter[a]': 7 },
  ])('lets pass %j', (query) => {
    expect(shapeProblem(query)).toBeNull();
  });
});
