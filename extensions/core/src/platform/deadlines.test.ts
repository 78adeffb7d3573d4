import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../../../schema/model/index.ts';
import { DEADLINES, ENDS_OTHERWISE } from './deadlines.ts';

const STATE_FIELD = /(?:^|_)(?:status|state|stage|phase|progress)$/;
/** How a state is called that is not the end: a gerund, or one of these. */
const WAITS = /ing$|^(?:draft|new|open|queued|waits?|started|asked|requested|in_progress)(?:_|$)/;

const choicesOf = (table: string, field: string): string[] => {
  const definition = MODEL.find(({ name }) => name === table)?.fields[field];
  return definition?.choices?.map(({ value }) => value) ?? [];
};
const columnsOf = (table: string): string[] =>
  Object.keys(MODEL.find(({ name }) => name === table)?.fields ?? {});

const known = [
  ...DEADLINES.map(({ collection, field, values }) => ({ table: collection, field, values })),
  ...ENDS_OTHERWISE,
].flatMap(({ table, field, values }) => values.map((value) => `${table}.${field} ${value}`));

describe('states that wait', () => {
  it.each(DEADLINES)('of $collection are in the model, and end as one of them', (deadline) => {
    const { collection, field, values, becomes } = deadline;
    expect(choicesOf(collection, field)).toEqual(expect.arrayContaining([...values]));
    expect(values).not.toContain(becomes[field]);
    expect(choicesOf(collection, field)).toContain(becomes[field]);
    for (const column of Object.keys(becomes)) expect(columnsOf(collection)).toContain(column);
  });

  it('are in the model when they end otherwise', () => {
    for (const { table, field, values } of ENDS_OTHERWISE)
      if (!table.startsWith('fieldwright.')) {
        expect(columnsOf(table)).toContain(field);
        expect(choicesOf(table, field)).toEqual(expect.arrayContaining([...values]));
      }
  });

  it('have a deadline, or a word why they need none', () => {
    const found = MODEL.flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([field]) => STATE_FIELD.test(field))
        .flatMap(([field, { choices = [] }]) =>
          choices
            .filter(({ value }) => WAITS.test(value))
            .map(({ value }) => `${name}.${field} ${value}`),
        ),
    );
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter((state) => !known.includes(state))).toEqual([]);
  });

  it('of technical tables too', () => {
    const folder = new URL('../../../../schema/migrations/', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const renamed = new Map(
      sources.flatMap((source) =>
        [...source.matchAll(/alter table (fieldwright\.\w+) rename to (\w+)/g)].map(
          ([, from, to]) => [from, `fieldwright.${to}`] as const,
        ),
      ),
    );
    const found = sources.flatMap((source) =>
      [
        ...source.matchAll(
          /create table (fieldwright\.\w+)(?:(?!create table)[^])*?check \((\w+) in \(([^)]*)\)/g,
        ),
      ].flatMap(([, table, field, list = '']) =>
        [...list.matchAll(/'(\w+)'/g)]
          .map(([, value]) => String(value))
          .filter((value) => STATE_FIELD.test(String(field)) && WAITS.test(value))
          .map((value) => `${renamed.get(table) ?? table}.${field} ${value}`),
      ),
    );
    expect(found).toContain('fieldwright.background_work.state running');
    expect(found.filter((state) => !known.includes(state))).toEqual([]);
  });
});
