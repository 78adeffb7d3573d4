import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REGISTERED } from '../src/domains.ts';
import { isDomainError } from '../src/platform/errors.ts';
import { parseInput } from '../src/platform/parse.ts';
import type { Route } from '../src/platform/route.ts';
import {
  COMMAND_PROBES,
  type CommandProbe,
  type CommandRequest,
} from './isolation/command-probes.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { admin, type Answer, type Client } from './support/http.ts';
import { inTurns } from './support/in-turns.ts';

const ODD: readonly unknown[] = [
  'a\0b',
  'a\ud800b',
  'x'.repeat(70_000),
  'not-an-id',
  '99999-01-01T00:00:00Z',
  '0000-01-01T00:00:00Z',
  1.5,
  2 ** 53,
  -1,
  ['a\0b'],
  [null],
  {},
  null,
];
/** Those that an address can carry. */
const ODD_TEXTS = ODD.filter((value) => typeof value !== 'object').map(String);

let world: Company;
beforeAll(async () => {
  world = await newWorld();
});

const keyOf = ({ method, path }: Route): string => `${method} ${path}`;
const probed = REGISTERED.routes.filter((route) => keyOf(route) in COMMAND_PROBES);

const keysOf = (schema: z.ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

type Request = CommandRequest & { what: string };

/** The place, once it is refused by the schema; null when the route's own code gets to see the value. */
const refusedBySchema = (route: Route, { path, body, what }: Request): string | null => {
  const isQuery = what.startsWith('query.');
  const schema = isQuery ? route.query : what.startsWith('body.') ? route.body : undefined;
  if (!schema) return null;
  const given = isQuery
    ? Object.fromEntries(new URLSearchParams(path.slice(path.indexOf('?') + 1)))
    : body;
  try {
    parseInput(schema, given, isQuery ? 'query' : 'body');
    return null;
  } catch (error) {
    // Anything else would be a crash of the schema, which the route shows as well.
    return isDomainError(error) && error.status === 400 ? what : null;
  }
};

/**
 * A schema refuses in one way whatever it is that it refuses: at each place one such value is sent, and
 * every value that the schema lets through.
 */
const withoutRepeats = (route: Route, requests: readonly Request[]): Request[] => {
  const seen = new Set<string>();
  return requests.filter((request) => {
    const place = refusedBySchema(route, request);
    if (place === null) return true;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
};

const bodiesOf = (route: Route, request: CommandRequest): Request[] => {
  const { body = {} } = request;
  const keys = new Set([...keysOf(route.body ?? route.multipart?.coming), ...Object.keys(body)]);
  if (!route.body && !route.multipart) return [];
  const flat = [...keys].flatMap((key) =>
    ODD.map((value) => ({ ...request, body: { ...body, [key]: value }, what: `body.${key}` })),
  );
  const inner = Object.entries(body).flatMap(([key, value]) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first !== 'object' || first === null) return [];
    return Object.keys(first).flatMap((name) =>
      ODD.map((odd) => {
        const changed = { ...first, [name]: odd };
        return {
          ...request,
          body: { ...body, [key]: Array.isArray(value) ? [changed] : changed },
          what: `body.${key}.${name}`,
        };
      }),
    );
  });
  return [...flat, ...inner];
};

const addressesOf = (route: Route, request: CommandRequest): Request[] => {
  const [path = '', search = ''] = request.path.split('?');
  const queries = keysOf(route.query).flatMap((key) =>
    ODD_TEXTS.map((value) => {
      const query = new URLSearchParams(search);
      query.set(key, value.slice(0, 4000));
      return { ...request, path: `${path}?${query}`, what: `query.${key}` };
    }),
  );
  const template = route.path.split('/');
  const params = template.flatMap((part, at) =>
    part.startsWith(':')
      ? ['a%00b', 'not-an-id', '%ff', '1.5'].map((value) => ({
          ...request,
          path: [...path.split('/').slice(0, at), value, ...path.split('/').slice(at + 1)].join(
            '/',
          ),
          what: `path ${part}`,
        }))
      : [],
  );
  return [...queries, ...params];
};

const send = (client: Client, route: Route, { path, body, files }: CommandRequest) => {
  if (files) {
    const fields = Object.fromEntries(
      Object.entries(body ?? {}).map(([name, value]) => [
        name,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
    );
    return client.upload(`/api${path}`, fields, files);
  }
  if (route.method === 'get') return client.get(`/api${path}`);
  return route.method === 'patch'
    ? client.patch(`/api${path}`, body)
    : client.post(`/api${path}`, body);
};

/** Says what is wrong with which part of the request. */
const namesPlace = ({ errors }: Answer): boolean =>
  errors?.every(
    ({ extensions }) =>
      extensions.field || extensions.fields || extensions.errors || extensions.reason,
  ) ?? false;

describe('odd values', () => {
  it('are refused by every route with the field, and never break one', async () => {
    const wrong: string[] = [];
    const requests: { route: Route; by: CommandProbe['by']; each: Request }[] = [];
    for (const route of probed) {
      const { request, by } = COMMAND_PROBES[keyOf(route)] ?? {};
      if (!request || !by) continue;
      const valid = request(world);
      const all = [...bodiesOf(route, valid), ...addressesOf(route, valid)];
      for (const each of withoutRepeats(route, all)) requests.push({ route, by, each });
      // A connection does not outlive seconds in which nobody looks at it.
      await new Promise(setImmediate);
    }
    await inTurns(requests, async ({ route, by, each }) => {
      const answer = await send(by === 'platform' ? admin() : world.people[by], route, each);
      const isNamed = answer.status !== 400 || namesPlace(answer);
      if (answer.status >= 500 || !isNamed)
        wrong.push(
          `${keyOf(route)} ${each.what} → ${answer.status} ${JSON.stringify(answer.errors).slice(0, 200)} for ${JSON.stringify(each.body ?? each.path).slice(0, 160)}`,
        );
    });
    console.log(`Odd values: ${requests.length} requests to ${probed.length} routes`);
    expect(wrong.slice(0, 60)).toEqual([]);
  }, 600_000);

  it('in the names of fields and files of a form are refused', async () => {
    const client = world.people.intake;
    const file = { type: 'text/plain', content: 'a' };
    const badName = await client.upload('/api/email/parse-excel', { company: world.id }, [
      { ...file, name: 'a\0.txt' },
    ]);
    const badField = await client.upload('/api/email/parse-excel', { 'compa\0ny': world.id }, [
      { ...file, name: 'a.txt' },
    ]);
    expect([badName.status, badField.status]).toEqual([400, 400]);
  });
});
