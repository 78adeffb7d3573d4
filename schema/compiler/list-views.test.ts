import { expect, test } from 'vitest';
import { boolean, defineCollection, json, string } from '../dsl.ts';
import { MODEL } from '../model/index.ts';
import { bookmarksOf, listViewsOf } from './list-views.ts';

const plain = defineCollection({
  name: 'things',
  domain: 'work',
  label: 'Things',
  singular: 'Thing',
  note: 'A thing.',
  icon: 'box',
  tenancy: 'company',
  display: '{{name}}',
  tracking: 'all',
  fields: { facts: json(), code: string(), name: string(), is_active: boolean() },
  access: {},
});

test('should begin with what names a row and leave out what cannot be read in a column', () => {
  expect(listViewsOf([plain])).toMatchObject([
    { collection: 'things', fields: ['name', 'code', 'is_active'], sort: ['-created_at'] },
  ]);
});

test('should show the columns that the model names', () => {
  const [view] = listViewsOf([{ ...plain, list: { columns: ['code'], sort: 'code' } }]);
  expect(view).toMatchObject({ collection: 'things', fields: ['code'], sort: ['code'] });
});

test('should name only fields that exist', () => {
  const stamps = ['created_at', 'updated_at', 'id', 'company'];
  for (const { collection, fields, sort } of listViewsOf(MODEL)) {
    const known = Object.keys(MODEL.find(({ name }) => name === collection)?.fields ?? {});
    const used = [...fields, ...sort.map((name) => name.replace(/^-/, ''))];
    expect(used.filter((name) => ![...known, ...stamps].includes(name))).toEqual([]);
  }
});

test('should give every column a width, and amounts the right edge', () => {
  for (const { fields, widths } of listViewsOf(MODEL)) expect(Object.keys(widths)).toEqual(fields);
  const invoices = listViewsOf(MODEL).find(({ collection }) => collection === 'invoices');
  expect(invoices?.align).toEqual({ total_minor: 'right', open_minor: 'right' });
});

test('should filter and sort bookmarks by fields that exist', () => {
  const namesIn = (filter: unknown): string[] =>
    typeof filter === 'object' && filter !== null
      ? Object.entries(filter).flatMap(([key, value]) => [key, ...namesIn(value)])
      : [];
  for (const { collection, filter, sort, title } of bookmarksOf(MODEL)) {
    const fields = MODEL.find(({ name }) => name === collection)?.fields ?? {};
    const named = namesIn(filter).filter((key) => /^[a-z]/.test(key));
    const sorted = sort.map((key) => key.replace(/^-/, '')).filter((key) => key !== 'created_at');
    expect(
      [...named, ...sorted].filter((key) => !(key in fields)),
      title,
    ).toEqual([]);
  }
});
