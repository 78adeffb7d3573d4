import { beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS } from './isolation/personas.ts';
import { REGISTERED } from '../src/domains.ts';
import type { Route } from '../src/platform/route.ts';
import { idsIn, missingFor, toldBy, withIds } from './isolation/alike.ts';
import { callRoute } from './isolation/call-route.ts';
import { COMMAND_PROBES, type CommandRequest } from './isolation/command-probes.ts';
import { inLanes } from './isolation/lanes.ts';
import { type Company, newWorld } from './isolation/world.ts';
import type { Client } from './support/http.ts';

const keyOf = ({ method, path }: Route): string => `${method} ${path}`;

let ours: Company;
let theirs: Company;
let compared = 0;

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
});

const requestOf = (route: Route, company: Company): CommandRequest => {
  const request = COMMAND_PROBES[keyOf(route)]?.request(company);
  if (!request) throw new Error(`No probe for ${keyOf(route)}`);
  return request;
};

const naming = REGISTERED.routes.filter(({ access }) => access !== 'public');

const tell = async (client: Client, route: Route, request: CommandRequest): Promise<string> => {
  const { files, ...plain } = request;
  return toldBy(
    await callRoute(client, route, { ...plain, ...(files && { files }) }),
    idsIn(plain),
  );
};

/** The request with other ids; what is uploaded stays. */
const exchanged = ({ files, ...plain }: CommandRequest, ids: Map<string, string>) => ({
  ...withIds(plain, ids),
  ...(files && { files }),
});

const compare = async (
  client: Client,
  route: Route,
  [foreign, missing]: [CommandRequest, CommandRequest],
): Promise<string[]> => {
  compared++;
  const toForeign = await tell(client, route, foreign);
  const toMissing = await tell(client, route, missing);
  return toForeign === toMissing
    ? []
    : [
        `${keyOf(route)}\n  foreign: ${toForeign.slice(0, 300)}\n  missing: ${toMissing.slice(0, 300)}`,
      ];
};

describe('a route answers for a foreign row as for one that is not there', () => {
  it.each(PERSONAS)('to %s', async (persona) => {
    const wrong: string[] = [];
    await inLanes(naming, async (route) => {
      const foreign = requestOf(route, theirs);
      const ids = idsIn({ ...foreign, files: undefined });
      if (ids.length === 0) return;
      const missing = exchanged(foreign, missingFor(ids));
      wrong.push(...(await compare(ours.people[persona], route, [foreign, missing])));
    });
    expect(wrong).toEqual([]);
  });

  it('to whoever may, also when all but one id are his own', async () => {
    const wrong: string[] = [];
    await inLanes(naming, async (route) => {
      const own = requestOf(route, ours);
      const [ownIds, foreignIds] = [own, requestOf(route, theirs)].map((request) =>
        idsIn({ ...request, files: undefined }),
      );
      const probe = COMMAND_PROBES[keyOf(route)];
      if (!probe || probe.by === 'platform' || !ownIds || ownIds.length < 2) return;
      for (const [index, id] of ownIds.entries()) {
        const foreignId = foreignIds?.[index];
        if (!foreignId) continue;
        const pair: [CommandRequest, CommandRequest] = [
          exchanged(own, new Map([[id, foreignId]])),
          exchanged(own, missingFor([id])),
        ];
        wrong.push(...(await compare(ours.people[probe.by], route, pair)));
      }
    });
    expect(wrong).toEqual([]);
  });

  it('and most routes name a row', () => {
    console.log(`Foreign and missing rows: ${compared} pairs of answers compared`);
    expect(compared).toBeGreaterThan(PERSONAS.length * 40);
  });
});
