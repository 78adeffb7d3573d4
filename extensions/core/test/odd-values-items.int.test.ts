import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ColumnLimit } from '../../domain/kernel/column-value.ts';
import { COLUMN_LIMITS } from '../../domain/kernel/generated/column-limits.ts';
import { type Answer, admin, type Client } from './support/http.ts';
import { inTurns } from './support/in-turns.ts';

const NUL = 'a\0b';
const HALF = 'a\ud800b';

/** What a column of each type cannot hold. */
const oddOf = ({ type, maxLength, choices, format, shape }: ColumnLimit): unknown[] => {
  switch (type) {
    case 'uuid':
      return ['not-an-id', NUL];
    case 'integer':
      return [2 ** 31, 1.5, 'NaN'];
    case 'bigInteger':
      return ['9223372036854775808', 0.5, 'Infinity'];
    case 'decimal':
      return [1e30, 'NaN'];
    case 'date':
    case 'timestamp':
      return ['99999-01-01', '0000-01-01', '2026-02-30', '2026-01-01 BC', 'infinity'];
    case 'time':
      return ['25:00', 'noon'];
    case 'boolean':
      return ['perhaps'];
    case 'json':
      return [{ a: NUL }, ...(shape ? [7] : []), ...(shape === 'texts' ? [[{ a: 1 }]] : [])];
    default:
      return [
        NUL,
        HALF,
        ...(maxLength ? ['x'.repeat(maxLength + 1)] : []),
        ...(choices || format ? ['no such word'] : []),
      ];
  }
};

type Probe = { collection: string; field: string; limit: ColumnLimit };
const PROBES: Probe[] = Object.entries(COLUMN_LIMITS).flatMap(([collection, fields]) =>
  Object.entries(fields).map(([field, limit]) => ({ collection, field, limit })),
);
const kindOf = ({ type, maxLength, choices, format, shape }: ColumnLimit): string =>
  JSON.stringify([type, maxLength !== undefined, choices !== undefined, format, shape]);
const seen = new Set<string>();
/** Every odd value for the first column of a kind, one of them in turn for the others. */
const ODD = PROBES.flatMap((probe, index) => {
  const values = oddOf(probe.limit);
  const isFirst = !seen.has(kindOf(probe.limit));
  seen.add(kindOf(probe.limit));
  const asked = isFirst ? values : [values[index % values.length]];
  return asked.map((value) => ({ ...probe, value }));
});
const short = (value: unknown): string => JSON.stringify(value).slice(0, 40);
const names = ({ errors }: Answer, field: string): boolean =>
  errors?.every(({ extensions }) => String(extensions.field).split('.').includes(field)) ?? false;

let client: Client;
beforeAll(() => {
  client = admin();
});

describe('a value that its column cannot hold', () => {
  it('is refused at its field when a row is changed', async () => {
    const wrong: string[] = [];
    await inTurns(ODD, async ({ collection, field, value }) => {
      const path = `/items/${collection}/${randomUUID()}`;
      const answer = await client.patch(path, { [field]: value });
      if (answer.status !== 400 || !names(answer, field))
        wrong.push(`${collection}.${field} ${short(value)} → ${answer.status} ${answer.code}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is refused when a row is made, all of them together', async () => {
    const wrong: string[] = [];
    await inTurns(Object.entries(COLUMN_LIMITS), async ([collection, fields]) => {
      const row = Object.fromEntries(
        Object.entries(fields)
          .filter(([, { type }]) => type !== 'json')
          .map(([field, limit]) => [field, oddOf(limit).at(-1)])
          .filter(([, value]) => value !== NUL && value !== HALF),
      ) as Record<string, unknown>;
      const answer = await client.post(`/items/${collection}`, row);
      const named = new Set(answer.errors?.map(({ extensions }) => extensions.field));
      const missed = Object.keys(row).filter((field) => !named.has(field) && row[field] !== NUL);
      if (answer.status !== 400 || missed.length > 0)
        wrong.push(`${collection} → ${answer.status}, not named: ${missed.join()}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is refused in a filter, by GET and by SEARCH', async () => {
    const wrong: string[] = [];
    await inTurns(
      ODD.filter(({ limit }) => limit.type !== 'json' && limit.type !== 'boolean'),
      async ({ collection, field, value, limit }) => {
        const filter = { [field]: { _eq: value } };
        const query = `filter=${encodeURIComponent(JSON.stringify(filter))}&limit=1`;
        const answer = await client.get(`/items/${collection}?${query}`);
        const mayMatchNothing = ['string', 'text', 'hash'].includes(limit.type);
        const isRight = answer.status === 400 || (mayMatchNothing && answer.status === 200);
        // Hidden behind a key that nobody may filter by, secrets answer 403.
        if (!isRight && answer.status !== 403)
          wrong.push(`${collection}.${field} ${short(value)} → ${answer.status} ${answer.code}`);
      },
    );
    expect(wrong).toEqual([]);
  });

  it('is refused in a search and in a GraphQL text', async () => {
    const wrong: string[] = [];
    await inTurns(Object.keys(COLUMN_LIMITS), async (collection) => {
      const found = await client.get(`/items/${collection}?search=a%00b&limit=1`);
      if (found.status !== 400) wrong.push(`${collection} search → ${found.status}`);
      const asked = await client.graphql(
        `{ ${collection}(limit: 1, filter: { id: { _eq: "not-an-id" } }) { id } }`,
      );
      const literal = await client.graphql(`{ ${collection}(limit: 1, search: "\\u0000") { id } }`);
      const variable = await client.graphql(
        `query ($s: String) { ${collection}(limit: 1, search: $s) { id } }`,
        { s: HALF },
      );
      for (const { status, code } of [asked, literal, variable])
        if (status >= 500 || !code || code === 'INTERNAL_SERVER_ERROR')
          wrong.push(`${collection} GraphQL → ${status} ${code}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['customers', 'company', 'not-an-id'],
    ['work_types', 'default_duration_minutes', 'soon'],
    ['invoices', 'issued_on', '99999-01-01'],
    ['customers', 'name', 'x'.repeat(256)],
  ])('in a CSV for %s.%s names row and field', async (collection, field, value) => {
    if (!COLUMN_LIMITS[collection]?.[field]) return;
    const csv = `${field}\n${value}\n`;
    const answer = await client.upload(`/utils/import/${collection}`, {}, [
      { name: 'rows.csv', type: 'text/csv', content: csv },
    ]);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ field });
    expect(answer.errors?.[0]?.extensions.rows).toBeDefined();
  });

  it('in the name or title of a file is refused', async () => {
    for (const fields of [{ title: NUL }, { title: 'x'.repeat(300) }]) {
      const answer = await client.upload('/files', fields, [
        { name: 'a.txt', type: 'text/plain', content: 'a' },
      ]);
      expect([answer.status, answer.errors?.[0]?.extensions.field]).toEqual([400, 'title']);
    }
  });

  it('in a path, a token or a structure without end is refused', async () => {
    for (const path of ['/items/customers/%00', '/items/customers/%ff', '/assets/a%00'])
      expect.soft((await client.get(path)).status, path).toBe(400);
    expect((await client.get('/users/me?access_token=a%00b')).status).toBe(400);
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown;
    expect((await client.post('/items/customers', { deep })).status).toBe(400);
    const filter = `${'{"_and":['.repeat(200)}{}${']}'.repeat(200)}`;
    expect((await client.get(`/items/customers?filter=${encodeURIComponent(filter)}`)).status).toBe(
      400,
    );
  });
});
