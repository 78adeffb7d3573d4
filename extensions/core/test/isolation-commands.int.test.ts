import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { REGISTERED } from '../src/domains.ts';
import type { Route } from '../src/platform/route.ts';
import { callRoute } from './isolation/call-route.ts';
import { idsIn, missingFor, toldBy, withIds } from './isolation/alike.ts';
import {
  COMMAND_PROBES,
  type CommandProbe,
  type CommandRequest,
} from './isolation/command-probes.ts';
import { capabilitiesOf, PERSONAS, type Persona } from './isolation/personas.ts';
import { fingerprint } from './isolation/fingerprint.ts';
import { inLanes } from './isolation/lanes.ts';
import { COMPANY_ROWS } from './isolation/scope.ts';
import { database } from './support/database.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { admin, type Answer, type Client, visitor } from './support/http.ts';

const keyOf = ({ method, path }: Route): string => `${method} ${path}`;
const PROTECTED = REGISTERED.routes.filter(({ access }) => access !== 'public');
const probed = PROTECTED.filter((route) => keyOf(route) in COMMAND_PROBES);

let ours: Company;
let theirs: Company;
let attempts = 0;
const compared: string[] = [];

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
  mine = await newWorld();
});

const probeOf = (route: Route): CommandProbe => {
  const probe = COMMAND_PROBES[keyOf(route)];
  if (!probe) throw new Error(`No probe for ${keyOf(route)}`);
  return probe;
};

const send = (client: Client, route: Route, request: CommandRequest): Promise<Answer> => {
  attempts++;
  return callRoute(client, route, request);
};

const call = (client: Client, route: Route, company: Company): Promise<Answer> =>
  send(client, route, probeOf(route).request(company));
/** Runs with every row of a company locked; `stuck` tells which statements wait for one, and ends them. */
const withLocked = async (
  company: Company,
  run: (stuck: () => Promise<string[]>) => Promise<void>,
): Promise<void> => {
  const holder = await database().transaction();
  const { rows: own } = await holder.raw('select pg_backend_pid() as pid');
  try {
    for (const { name, tenancy } of COMPANY_ROWS)
      await holder(name)
        .where({ [tenancy === 'company' ? 'company' : 'id']: company.id })
        .forUpdate()
        .select('id');
    await holder('personas').where({ owner: company.id }).forUpdate().select('id');
    await run(async () => {
      const { rows } = await database().raw(
        `select left(query, 200) as query, pg_cancel_backend(pid) from pg_stat_activity
         where ? = any(pg_blocking_pids(pid))`,
        [own[0].pid],
      );
      return rows.map(({ query }: { query: string }) => query);
    });
  } finally {
    await holder.rollback();
  }
};

const MARKS = ['work_orders', 'customers', 'buildings', 'invoices', 'parse_drafts', 'sites'];

/** Ids that a stranger's request does not contain and his answer must not either. */
const leaks = (answer: Answer, sent: string): string[] => {
  const text = JSON.stringify(answer.data ?? null);
  return MARKS.flatMap((collection) => {
    const id = theirs.rows.get(collection)?.id ?? '';
    return !sent.includes(id) && text.includes(id) ? [collection] : [];
  });
};

const idsNamedIn = ({ files: _files, ...named }: CommandRequest): string[] => idsIn(named);

/** The request with other ids; what is uploaded stays. */
const exchanged = (
  { files, ...plain }: CommandRequest,
  ids: ReadonlyMap<string, string>,
): CommandRequest => ({ ...withIds(plain, ids), ...(files && { files }) });

/** The caller's request with one id of another company, each in turn. */
const withOneForeign = (own: CommandRequest, foreign: CommandRequest): CommandRequest[] => {
  const [ids, others] = [idsNamedIn(own), idsNamedIn(foreign)];
  if (ids.length < 2) return [];
  return ids.flatMap((id, index) => {
    const other = others[index];
    // What both name is a row of neither: an id that the caller made.
    return !other || other === id ? [] : [exchanged(own, new Map([[id, other]]))];
  });
};

type Told = readonly [CommandRequest, Answer];

/** A route answers for a foreign row as for one that is not there. */
const unlike = (route: Route, foreign: Told, missing: Told): string[] => {
  compared.push(keyOf(route));
  const [toForeign, toMissing] = [foreign, missing].map(([request, answer]) =>
    toldBy(answer, idsNamedIn(request)),
  );
  if (toForeign === toMissing) return [];
  return [
    `${keyOf(route)}\n  foreign: ${toForeign?.slice(0, 300)}\n  missing: ${toMissing?.slice(0, 300)}`,
  ];
};

const isRefusal = ({ status }: Answer): boolean => status >= 400;
/** Refused for who asks, or for a malformed request: neither shows that the command works. */
const NEVER_REACHED = new Set([
  'FORBIDDEN',
  'INVALID_CREDENTIALS',
  'FAILED_VALIDATION',
  'ROUTE_NOT_FOUND',
  'INTERNAL_SERVER_ERROR',
  'ORGANISATION_COMPANY_NEEDED',
]);

const mayCall = (persona: Persona, { access }: Route): boolean =>
  access === 'user' ||
  (Array.isArray(access) &&
    (access as readonly string[]).some((capability) =>
      capabilitiesOf(persona).includes(capability),
    ));

/**
 * Who is refused by his capabilities is told so before a row is looked for, and those who may call are
 * shown the same foreign rows, none: the first of them stands for all.
 */
const compares = (persona: Persona, route: Route): boolean =>
  PERSONAS.find((each) => mayCall(each, route)) === persona;

describe('commands', () => {
  it('have a probe each', () => {
    expect(PROTECTED.map(keyOf).filter((key) => !(key in COMMAND_PROBES))).toEqual([]);
    const routes = new Set(PROTECTED.map(keyOf));
    expect(Object.keys(COMMAND_PROBES).filter((key) => !routes.has(key))).toEqual([]);
  });

  it('ask a visitor to sign in', async () => {
    await inLanes(probed, async (route) => {
      expect.soft((await call(visitor(), route, ours)).status, keyOf(route)).toBe(401);
    });
  });

  it.each(PERSONAS)('%s reaches nothing of another company', async (persona) => {
    const before = await fingerprint(theirs.id);
    const wrong: string[] = [];
    await inLanes(probed, async (route) => {
      const request = probeOf(route).request(theirs);
      const { path, body } = request;
      const answer = await send(ours.people[persona], route, request);
      const found = leaks(answer, path + JSON.stringify(body ?? {}));
      if (found.length > 0) wrong.push(`${keyOf(route)} shows ${found.join(', ')}`);
      const namesForeignRow = path.includes(':') || path !== route.path || body !== undefined;
      const isRefused = probeOf(route).isRefused ?? isRefusal;
      if (namesForeignRow && !isRefused(answer)) {
        wrong.push(
          `${keyOf(route)} → ${answer.status} ${JSON.stringify(answer.data).slice(0, 200)}`,
        );
      }
      if (answer.status >= 500) wrong.push(`${keyOf(route)} → ${answer.status}`);
      const ids = idsNamedIn(request);
      if (ids.length === 0 || !compares(persona, route)) return;
      const missing = exchanged(request, missingFor(ids));
      const toMissing = await send(ours.people[persona], route, missing);
      wrong.push(...unlike(route, [request, answer], [missing, toMissing]));
    });
    expect(wrong).toEqual([]);
    expect(await fingerprint(theirs.id)).toEqual(before);
  });

  it('answer alike for a foreign and a missing row when all other ids are the caller’s', async () => {
    const wrong: string[] = [];
    await inLanes(probed, async (route) => {
      const { by, request } = probeOf(route);
      const [own, foreign] = [request(ours), request(theirs)];
      const ids = idsNamedIn(own);
      if (by === 'platform' || ids.length < 2) return;
      for (const [index, id] of ids.entries()) {
        const foreignId = idsNamedIn(foreign)[index];
        // What both name is a row of neither: an id that the caller made.
        if (!foreignId || foreignId === id) continue;
        const asked = [
          exchanged(own, new Map([[id, foreignId]])),
          exchanged(own, missingFor([id])),
        ] as const;
        const toForeign = await send(ours.people[by], route, asked[0]);
        const toMissing = await send(ours.people[by], route, asked[1]);
        wrong.push(...unlike(route, [asked[0], toForeign], [asked[1], toMissing]));
      }
    });
    expect(wrong).toEqual([]);
  });

  it.each(PERSONAS)('%s is refused what his persona does not cover', async (persona) => {
    const before = await fingerprint(ours.id);
    const wrong: string[] = [];
    const closed = probed.filter((each) => !mayCall(persona, each));
    await inLanes(closed, async (route) => {
      const answer = await call(ours.people[persona], route, ours);
      if (answer.status !== 403) wrong.push(`${keyOf(route)} → ${answer.status} ${answer.code}`);
    });
    expect(wrong).toEqual([]);
    expect(await fingerprint(ours.id)).toEqual(before);
  });

  it('work for the own company: a refusal above is about the company', async () => {
    const wrong: string[] = [];
    for (const route of probed) {
      const complaint = (await tryOwn(route, mine)) && (await tryOwn(route, await renewed()));
      if (complaint) wrong.push(complaint);
    }
    expect(wrong).toEqual([]);
  });

  it('wait for no row of another company', async () => {
    // As a whole, and with one foreign id among the caller's own: what comes first hides no lock behind it.
    const asked = probed.flatMap((route) => {
      const { by, request } = probeOf(route);
      if (route.method === 'get' || by === 'platform') return [];
      const [own, foreign] = [request(ours), request(theirs)];
      return [foreign, ...withOneForeign(own, foreign)].map((one) => ({ route, by, one }));
    });
    const inFlight = new Set<string>();
    const waits: string[] = [];
    let isOver = false;
    await withLocked(theirs, async (stuck) => {
      const watched = (async () => {
        for (; !isOver; await sleep(50))
          for (const query of await stuck()) waits.push(`${[...inFlight].join(', ')}: ${query}`);
      })();
      await inLanes(asked, async ({ route, by, one }) => {
        inFlight.add(keyOf(route));
        await send(ours.people[by], route, one);
        inFlight.delete(keyOf(route));
      });
      isOver = true;
      await watched;
    });
    expect(waits).toEqual([]);
    expect(asked.length).toBeGreaterThan(new Set(asked.map(({ route }) => route)).size);
  });

  it('coverage is said', () => {
    console.log(
      `Isolation of commands: ${probed.length} of ${PROTECTED.length} routes × ${PERSONAS.length} personas, ${attempts} calls, ${compared.length} pairs of answers compared`,
    );
    const naming = probed.filter(
      (route) =>
        idsNamedIn(probeOf(route).request(theirs)).length > 0 &&
        PERSONAS.some((persona) => mayCall(persona, route)),
    );
    expect(naming.map(keyOf).filter((key) => !compared.includes(key))).toEqual([]);
    expect(attempts).toBeGreaterThan(probed.length * PERSONAS.length);
  });
});

/** Changed by each command that works. */
let mine: Company;
/** A command may have taken what the next one needs: that one is tried once more in a new world. */
const renewed = async (): Promise<Company> => {
  mine = await newWorld();
  return mine;
};

/** What is wrong with the answer to somebody who may ask, if anything. */
const tryOwn = async (route: Route, world: Company): Promise<string | null> => {
  const { by, isRefused } = probeOf(route);
  const answer = await call(by === 'platform' ? admin() : world.people[by], route, world);
  const isReached = answer.status < 400 || !NEVER_REACHED.has(answer.code ?? '');
  if (isReached && isRefused?.(answer) !== true) return null;
  return `${keyOf(route)} by ${by} → ${answer.status} ${answer.code} ${answer.errors?.[0]?.message ?? JSON.stringify(answer.data)}`;
};
