import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CollectionDefinition } from '../../../schema/dsl.ts';
import { MODEL } from '../../../schema/model/index.ts';
import { PERSONAS, type Persona } from './isolation/personas.ts';
import { toldBy } from './isolation/alike.ts';
import { granted } from './isolation/expectation.ts';
import { inLanes } from './isolation/lanes.ts';
import { rowFor, type Row } from './isolation/row-for.ts';
import { COMPANY_ROWS } from './isolation/scope.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { database } from './support/database.ts';
import { type Answer, type Client, visitor } from './support/http.ts';

/**
 * Whatever one tries with a row that is not one's own: the answer is Directus' plain refusal, and the
 * same as for a row that is not there. A hook that looks into the row first would tell more.
 */
const TENANT = COMPANY_ROWS.filter(({ tenancy }) => tenancy === 'company');

let ours: Company;
let theirs: Company;
let asked = 0;

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
});

type Caller = { name: string; client: Client; isGranted: boolean };

/** Nobody, somebody with the grant and somebody without: others are refused as one of these. */
const callersOf = (name: string, action: 'create' | 'update' | 'delete'): Caller[] => {
  const can = (persona: Persona) => granted(persona, name, action) !== undefined;
  const personas = [PERSONAS.find(can), PERSONAS.find((persona) => !can(persona))];
  return [
    { name: 'visitor', client: visitor(), isGranted: false },
    ...personas.flatMap((persona) =>
      persona ? [{ name: persona, client: ours.people[persona], isGranted: can(persona) }] : [],
    ),
  ];
};

const isPlainRefusal = ({ status, code, errors }: Answer): boolean =>
  status === 403 && code === 'FORBIDDEN' && errors?.length === 1;

const complaint = (place: string, foreign: Answer, missing: Answer, ids: [string, string]) => {
  const [toForeign, toMissing] = [toldBy(foreign, [ids[0]]), toldBy(missing, [ids[1]])];
  if (isPlainRefusal(foreign) && toForeign === toMissing) return [];
  return [`${place}\n  foreign: ${toForeign.slice(0, 300)}\n  missing: ${toMissing.slice(0, 300)}`];
};

const rowOf = (company: Company, { name }: CollectionDefinition): Row & { id: string } => {
  const row = company.rows.get(name);
  if (!row) throw new Error(`The test world has no row of ${name}`);
  return row;
};

const pointerTo =
  (company: Company) =>
  (to: string): string | undefined =>
    to === 'directus_files'
      ? company.file
      : to === 'directus_users'
        ? company.people.auditor.userId
        : company.rows.get(to)?.id;

/** For every field: what stands there, nothing, and what stands in no row. */
const patchesOf = (definition: CollectionDefinition, row: Row): Row[] =>
  Object.entries(definition.fields).flatMap(([name, field]) => {
    const other =
      field.kind === 'reference'
        ? randomUUID()
        : { string: 'x', text: 'x', integer: 7 }[field.type as 'text'];
    return [null, row[name] ?? other ?? null].map((value) => ({ [name]: value }));
  });

/**
 * Whom no field is granted is asked for all of them at once, twice: what looks into the row for one field
 * does so whoever asks, and shows itself to whom the fields are granted one by one.
 */
const together = (patches: readonly Row[]): Row[] => {
  const fields = patches.slice(0, -1);
  const [nothing, something] = [0, 1].map(
    (half) => Object.assign({}, ...fields.filter((_, index) => index % 2 === half)) as Row,
  );
  return [...(nothing ? [nothing] : []), ...(something ? [something] : []), ...patches.slice(-1)];
};

describe('a change', () => {
  it('of a foreign row is refused as that of a missing one, whatever the field', async () => {
    const wrong: string[] = [];
    await inLanes(COMPANY_ROWS, async (definition) => {
      const row = rowOf(theirs, definition);
      const missing = randomUUID();
      const path = `/items/${definition.name}`;
      const single = [...patchesOf(definition, row), { company: theirs.id }];
      for (const { name, client, isGranted } of callersOf(definition.name, 'update')) {
        const told = new Map<string, Answer>();
        for (const patch of isGranted ? single : together(single)) {
          const fields = Object.keys(patch).join();
          const foreign = await client.patch(`${path}/${row.id}`, patch);
          // What Directus says of a missing row depends on the fields alone.
          const toMissing = told.get(fields) ?? (await client.patch(`${path}/${missing}`, patch));
          told.set(fields, toMissing);
          asked++;
          const place = `${definition.name} ${JSON.stringify(patch)} by ${name}`;
          wrong.push(...complaint(place, foreign, toMissing, [row.id, missing]));
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('of a foreign order to the keys of another tells nothing of either', async () => {
    const keys = { service_id: 'TBBNA314159G', ticket_id: 'TTKT314159', wo_number: 'A3141592' };
    const { id: company } = theirs;
    const order = rowOf(theirs, { name: 'work_orders' } as CollectionDefinition);
    const { number, ...copied } = order;
    const duplicate = randomUUID();
    await database().transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('work_orders').insert({
        ...copied,
        ...keys,
        splitter_port: null,
        id: duplicate,
        number: `${String(number)}-duplicate`,
      });
    });
    const patch = { ...keys, partner_group: order.partner_group, work_type: order.work_type };
    const missing = randomUUID();
    const wrong: string[] = [];
    const callers = [visitor(), ...PERSONAS.map((persona) => ours.people[persona])];
    for (const client of callers)
      for (const change of [patch, { ...patch, company }, { customer_name: null }]) {
        const path = '/items/work_orders';
        const answers = [
          await client.patch(`${path}/${order.id}`, change),
          await client.patch(`${path}/${missing}`, change),
        ] as const;
        wrong.push(...complaint(JSON.stringify(change), ...answers, [order.id, missing]));
      }
    expect(wrong).toEqual([]);
  });

  it('by query finds what the caller sees, so that it cannot be used to ask', async () => {
    const wrong: string[] = [];
    await inLanes(COMPANY_ROWS, async (definition) => {
      const row = rowOf(theirs, definition);
      const missing = randomUUID();
      const path = `/items/${definition.name}`;
      const by = (id: string) => ({ query: { filter: { id: { _eq: id } } } });
      for (const { name, client } of callersOf(definition.name, 'update')) {
        for (const [door, send] of [
          [
            'update',
            (id: string) => client.patch(path, { ...by(id), data: { company: theirs.id } }),
          ],
          ['delete', (id: string) => client.delete(path, by(id))],
        ] as const) {
          const answers = [await send(row.id), await send(missing)] as const;
          asked += answers.length;
          const [toForeign, toMissing] = [
            toldBy(answers[0], [row.id]),
            toldBy(answers[1], [missing]),
          ];
          if (toForeign !== toMissing)
            wrong.push(`${door} ${definition.name} by ${name}: ${toForeign} / ${toMissing}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });
});

describe('a deletion', () => {
  it('of a foreign row is refused as that of a missing one', async () => {
    const wrong: string[] = [];
    await inLanes(COMPANY_ROWS, async (definition) => {
      const { id } = rowOf(theirs, definition);
      const missing = randomUUID();
      const path = `/items/${definition.name}`;
      for (const { name, client } of callersOf(definition.name, 'delete')) {
        const place = `${definition.name} by ${name}`;
        const single = [
          await client.delete(`${path}/${id}`),
          await client.delete(`${path}/${missing}`),
        ] as const;
        wrong.push(...complaint(place, ...single, [id, missing]));
        const many = [
          await client.delete(path, [id]),
          await client.delete(path, [missing]),
        ] as const;
        wrong.push(...complaint(`${place} in a list`, ...many, [id, missing]));
        asked += 4;
      }
    });
    expect(wrong).toEqual([]);
  });
});

describe('a creation', () => {
  const newRow = (definition: CollectionDefinition, company: Company): Row => {
    const extra =
      definition.name === 'appointments'
        ? { starts_at: '2026-12-05T01:00:00Z', ends_at: '2026-12-05T03:00:00Z' }
        : {};
    const { id: _id, ...row } = rowFor(definition, {
      company: company.id,
      extra,
      point: pointerTo(company),
    });
    return row;
  };

  it('is refused before anything is looked at to whoever may not create', async () => {
    const wrong: string[] = [];
    await inLanes(MODEL, async (definition) => {
      const rows = COMPANY_ROWS.includes(definition)
        ? [newRow(definition, ours), newRow(definition, theirs), {}]
        : [{}];
      for (const { name, client } of callersOf(definition.name, 'create')) {
        if (name !== 'visitor' && granted(name as Persona, definition.name, 'create')) continue;
        for (const row of rows) {
          const answer = await client.post(`/items/${definition.name}`, row);
          asked++;
          if (!isPlainRefusal(answer))
            wrong.push(`${definition.name} by ${name}: ${toldBy(answer, [])}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('in a foreign company is refused as in one that is not there', async () => {
    const wrong: string[] = [];
    await inLanes(TENANT, async (definition) => {
      const persona = PERSONAS.find((one) => granted(one, definition.name, 'create'));
      if (!persona) return;
      const client = ours.people[persona];
      const missing = randomUUID();
      const row = newRow(definition, theirs);
      const answers = [
        await client.post(`/items/${definition.name}`, row),
        await client.post(`/items/${definition.name}`, { ...row, company: missing }),
      ] as const;
      asked += 2;
      wrong.push(...complaint(definition.name, ...answers, [theirs.id, missing]));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the key of a new row', () => {
  it('is chosen by nobody: a foreign one is refused as a free one', async () => {
    const wrong: string[] = [];
    await inLanes(TENANT, async (definition) => {
      const persona = PERSONAS.find((one) => granted(one, definition.name, 'create'));
      if (!persona) return;
      const { id } = rowOf(theirs, definition);
      const missing = randomUUID();
      const create = (key: string) =>
        ours.people[persona].post(`/items/${definition.name}`, { id: key });
      const answers = [await create(id), await create(missing)] as const;
      asked += 2;
      wrong.push(...complaint(definition.name, ...answers, [id, missing]));
      for (const { status } of answers)
        if (status !== 403)
          wrong.push(`${definition.name}: a key was taken, or answered ${status}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** A field of the row that is named, which is then changed along with the one that names it. */
const changedAlong = (to: string): string => {
  if (to === 'directus_users') return 'first_name';
  const fields = MODEL.find(({ name }) => name === to)?.fields ?? {};
  const texts = Object.entries(fields).filter(
    ([, field]) => field.kind === 'scalar' && field.type === 'string',
  );
  return texts[0]?.[0] ?? 'title';
};

/** The forms in which a row is named: its id, an object with it, one that changes the row along. */
const formsOf = (to: string): ((id: string) => unknown)[] => [
  (id) => id,
  (id) => ({ id }),
  (id) => ({ id, [changedAlong(to)]: 'x' }),
];

describe('a reference', () => {
  it('to a foreign row is answered as one to a missing row, as an id and as an object', async () => {
    const wrong: string[] = [];
    let compared = 0;
    await inLanes(TENANT, async (definition) => {
      for (const [field, reference] of Object.entries(definition.fields)) {
        if (reference.kind !== 'reference') continue;
        const foreign = pointerTo(theirs)(reference.to);
        if (!foreign) continue;
        const missing = randomUUID();
        const { id: _id, ...fresh } = rowFor(definition, {
          company: ours.id,
          extra:
            definition.name === 'appointments'
              ? { starts_at: '2026-12-06T01:00:00Z', ends_at: '2026-12-06T03:00:00Z' }
              : {},
          point: pointerTo(ours),
        });
        const creator = PERSONAS.find((one) => granted(one, definition.name, 'create'));
        const changer = PERSONAS.find((one) => granted(one, definition.name, 'update'));
        const path = `/items/${definition.name}`;
        const tries: [string, (named: unknown) => Promise<Answer>][] = [];
        if (creator)
          tries.push([
            'create',
            (named) => ours.people[creator].post(path, { ...fresh, [field]: named }),
          ]);
        if (changer)
          tries.push([
            'update',
            (named) =>
              ours.people[changer].patch(`${path}/${rowOf(ours, definition).id}`, {
                [field]: named,
              }),
          ]);
        const questions = tries.flatMap(([door, send]) =>
          formsOf(reference.to).map((named, form) => ({ door: `${door} ${form}`, send, named })),
        );
        for (const { door, send, named } of questions) {
          const answers = [await send(named(foreign)), await send(named(missing))] as const;
          asked += 2;
          compared++;
          const [toForeign, toMissing] = [
            toldBy(answers[0], [foreign]),
            toldBy(answers[1], [missing]),
          ];
          if (toForeign !== toMissing)
            wrong.push(
              `${door} ${definition.name}.${field}\n  foreign: ${toForeign.slice(0, 300)}\n  missing: ${toMissing.slice(0, 300)}`,
            );
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(TENANT.length * 3);
  });

  it('as an object is answered like its id through GraphQL, in a list, in an import', async () => {
    const { admin: boss } = ours.people;
    const own = rowOf(ours, { name: 'technicians' } as CollectionDefinition).id;
    const team = rowOf(theirs, { name: 'teams' } as CollectionDefinition).id;
    const [nobody, noTeam] = [randomUUID(), randomUUID()];
    const { userId } = theirs.people.auditor;
    const wrong: string[] = [];
    for (const [field, foreign, missing] of [
      ['team', team, noTeam],
      ['user', userId, nobody],
    ] as const) {
      const graphql = (id: string) =>
        boss.graphql(
          `mutation { update_technicians_item(id: "${own}", data: { ${field}: { id: "${id}" } }) { id } }`,
        );
      const patch = (id: string) =>
        boss.patch('/items/technicians', [{ id: own, [field]: { id } }]);
      const load = (id: string) =>
        boss.upload('/utils/import/technicians', {}, [
          {
            name: 'technicians.json',
            type: 'application/json',
            content: JSON.stringify([{ code: id.slice(0, 8), name: 'Contoh', [field]: { id } }]),
          },
        ]);
      for (const [door, send] of Object.entries({ graphql, patch, load })) {
        const answers = [await send(foreign), await send(missing)] as const;
        const [toForeign, toMissing] = [
          toldBy(answers[0], [foreign]),
          toldBy(answers[1], [missing]),
        ];
        if (!answers[0].errors?.length) wrong.push(`${door} ${field} was taken`);
        if (toForeign !== toMissing) wrong.push(`${door} ${field}: ${toForeign} / ${toMissing}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('to a row of one’s own is taken as an object, and the row changed along', async () => {
    const { admin: boss } = ours.people;
    const path = `/items/technicians/${rowOf(ours, { name: 'technicians' } as CollectionDefinition).id}`;
    const { id: team, name } = rowOf(ours, { name: 'teams' } as CollectionDefinition);
    const plain = await boss.patch(path, { team: { id: team } });
    expect([plain.status, plain.data?.team]).toEqual([200, team]);
    const along = await boss.patch(path, { team: { id: team, name: 'Changed along' } });
    expect([along.status, along.data?.team]).toEqual([200, team]);
    expect(await database()('teams').where({ id: team }).first('name')).toEqual({
      name: 'Changed along',
    });
    await boss.patch(`/items/teams/${team}`, { name });
  });
});

describe('coverage', () => {
  it('is said', () => {
    console.log(`Refusals of foreign and missing rows: ${asked} answers compared`);
    expect(asked).toBeGreaterThan(COMPANY_ROWS.length * 20);
  });
});
