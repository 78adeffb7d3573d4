import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS, type Persona } from './isolation/personas.ts';
import { COMPANY_ROWS } from './isolation/scope.ts';
import { granted } from './isolation/expectation.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin } from './support/http.ts';
import { listen, type Listener } from './support/socket.ts';

let ours: Company;
let theirs: Company;
const listeners = new Map<Persona, Listener>();

const idOf = (company: Company, collection: string): string =>
  company.rows.get(collection)?.id ?? '';

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
  for (const persona of PERSONAS) {
    const subscriptions = COMPANY_ROWS.map(({ name }) => ({
      collection: name,
      ids: [idOf(ours, name), idOf(theirs, name)],
    }));
    listeners.set(persona, await listen(ours.people[persona].token, subscriptions));
  }
});

afterAll(() => {
  for (const listener of listeners.values()) listener.close();
});

/** Changes that the administrator makes: their events reach whoever may read the row. */
const touch = async (company: Company, collection: string): Promise<boolean> => {
  const definition = COMPANY_ROWS.find(({ name }) => name === collection);
  const field = Object.entries(definition?.fields ?? {}).find(
    ([name, field]) =>
      field.kind === 'scalar' &&
      !field.readonly &&
      ['string', 'text'].includes(field.type) &&
      name !== 'status',
  )?.[0];
  if (!field || definition?.appendOnly) return false;
  const row = await database()(collection)
    .where({ id: idOf(company, collection) })
    .first(field);
  const answer = await admin().patch(`/items/${collection}/${idOf(company, collection)}`, {
    [field]: row[field],
  });
  return answer.status === 200;
};

describe('subscriptions', () => {
  it('begin with own rows where the model grants reading, and never with foreign ones', () => {
    const wrong: string[] = [];
    let shown = 0;
    for (const [persona, { seen }] of listeners) {
      for (const { name } of COMPANY_ROWS) {
        const entry = seen.get(name);
        const mayRead = granted(persona, name, 'read') !== undefined;
        if (entry?.init.has(idOf(theirs, name))) wrong.push(`${persona} sees foreign ${name}`);
        if (mayRead && !entry?.init.has(idOf(ours, name))) wrong.push(`${persona} misses ${name}`);
        if (!mayRead && !entry?.refused) wrong.push(`${persona} subscribed to ${name}`);
        if (mayRead) shown++;
      }
    }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(100);
  });

  it('tell of own changes and keep still about foreign ones', async () => {
    const touched: string[] = [];
    for (const { name } of COMPANY_ROWS) {
      const isForeignTouched = await touch(theirs, name);
      const isOwnTouched = await touch(ours, name);
      if (isForeignTouched && isOwnTouched) touched.push(name);
    }
    expect(touched.length).toBeGreaterThan(20);

    const missing = () =>
      [...listeners].flatMap(([persona, { seen }]) =>
        touched
          .filter((name) => granted(persona, name, 'read'))
          .filter((name) => !seen.get(name)?.events.has(idOf(ours, name)))
          .map((name) => `${persona} ${name}`),
      );
    await eventually(
      async () => missing(),
      (rest) => rest.length === 0,
    );
    expect(missing()).toEqual([]);

    const leaked = [...listeners].flatMap(([persona, { seen }]) =>
      COMPANY_ROWS.filter(({ name }) => seen.get(name)?.events.has(idOf(theirs, name))).map(
        ({ name }) => `${persona} ${name}`,
      ),
    );
    expect(leaked).toEqual([]);
    console.log(
      `Isolation of realtime: ${touched.length} of ${COMPANY_ROWS.length} collections changed in both companies, ${PERSONAS.length} personas listening`,
    );
  });

  it('are not for visitors', async () => {
    const stranger = await listen(null, [
      { collection: 'work_orders', ids: [idOf(ours, 'work_orders')] },
    ]);
    expect([...stranger.seen.values()].flatMap(({ init }) => [...init])).toEqual([]);
    stranger.close();
  });
});
