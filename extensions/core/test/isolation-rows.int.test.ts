import { beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS, type Persona } from './isolation/personas.ts';
import type { Action, CollectionDefinition } from '../../../schema/dsl.ts';
import { COMPANY_ROWS, INSTALLATION_ROWS } from './isolation/scope.ts';
import { granted, isFirstGranted, mayUse } from './isolation/expectation.ts';
import { fingerprint } from './isolation/fingerprint.ts';
import { graphqlFields, graphqlShows, READ_DOORS, type Target } from './isolation/read-doors.ts';
import { inLanes } from './isolation/lanes.ts';
import { rowFor, type Row } from './isolation/row-for.ts';
import { type Company, newFile, newWorld } from './isolation/world.ts';
import {
  createAttempts,
  deleteAttempts,
  didNothing,
  graphqlWrites,
  silentDelete,
  updateAttempts,
} from './isolation/write-doors.ts';
import { database } from './support/database.ts';
import { type Answer, visitor } from './support/http.ts';

const TENANT = COMPANY_ROWS.filter(({ tenancy }) => tenancy === 'company');
const probes: Record<string, number> = {};
const count = (name: string, times = 1): void => {
  probes[name] = (probes[name] ?? 0) + times;
};

let ours: Company;
let theirs: Company;

const target = (company: Company, definition: CollectionDefinition): Target => {
  const row = company.rows.get(definition.name);
  if (!row) throw new Error(`The test world has no row of ${definition.name}`);
  return { definition, row };
};

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
});

describe.each(PERSONAS)('%s', (persona: Persona) => {
  it('reads the rows the model grants and none of another company, through every door', async () => {
    const client = ours.people[persona];
    const wrong: string[] = [];
    await inLanes(COMPANY_ROWS, async (definition) => {
      const [own, foreign] = [target(ours, definition), target(theirs, definition)];
      const template = granted(persona, definition.name, 'read');
      for (const door of doorsFor(persona, definition, 'read', READ_DOORS)) {
        const place = `${door.name} of ${definition.name}`;
        if (!door.applies(foreign)) continue;
        count(`read: ${door.name}`);
        const [isShown = false, isForeignShown] = await door.shows(client, [own, foreign]);
        if (isForeignShown) wrong.push(`${place} shows the foreign row`);
        const isReached =
          template !== undefined &&
          door.applies(own) &&
          (door.name !== 'search' || template.fields.includes('*')) &&
          (door.name !== 'nested relation' || template.fields.includes('*'));
        if (isReached && !isShown && canFollow(persona, definition, door.name)) {
          wrong.push(`${place} hides the own row`);
        }
        if (!template && isShown) wrong.push(`${place} shows what the model does not grant`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('asks GraphQL for what the model grants and gets nothing foreign', async () => {
    const client = ours.people[persona];
    const readable = COMPANY_ROWS.filter(({ name }) => granted(persona, name, 'read'));
    const fields = new Set(await graphqlFields(client));
    for (const { name } of COMPANY_ROWS) {
      expect
        .soft(fields.has(name), `${name} in the schema`)
        .toBe(granted(persona, name, 'read') !== undefined);
    }
    const own = await graphqlShows(
      client,
      readable.map((definition) => target(ours, definition)),
    );
    const foreign = await graphqlShows(
      client,
      readable.map((definition) => target(theirs, definition)),
    );
    count('read: GraphQL list, item, aggregate', readable.length * 3);
    for (const { name } of readable) {
      expect
        .soft(own.get(name), `own ${name}`)
        .toEqual({ list: true, item: true, aggregate: true });
      expect.soft(foreign.get(name), `foreign ${name}`).toEqual({
        list: false,
        item: false,
        aggregate: false,
      });
    }
  });

  it('changes, deletes and creates nothing in another company', async () => {
    const client = ours.people[persona];
    const before = await fingerprint(theirs.id);
    const done: string[] = [];
    await inLanes(COMPANY_ROWS, async (definition) => {
      const { id } = target(theirs, definition).row;
      const patch = patchFor(persona, definition, target(theirs, definition).row);
      const foreignRow = newRow(definition, theirs);
      // Who may not change or create own rows is refused in the tests of these.
      const mayUpdate = granted(persona, definition.name, 'update') !== undefined;
      const mayCreate = granted(persona, definition.name, 'create') !== undefined;
      const attempts = [
        ...(mayUpdate
          ? doorsFor(persona, definition, 'update', updateAttempts(client, definition, id, patch))
          : []),
        ...doorsFor(persona, definition, 'delete', deleteAttempts(client, definition, id)),
        ...(mayCreate
          ? doorsFor(persona, definition, 'create', createAttempts(client, definition, foreignRow))
          : []),
      ];
      count('write: foreign update, delete, create', attempts.length);
      if (granted(persona, definition.name, 'delete')) await silentDelete(client, definition, id);
      for (const { door, attempt } of attempts) {
        if (!didNothing(await attempt())) done.push(`${door} on ${definition.name}`);
      }
    });
    const graphql = await graphqlWrites(
      client,
      TENANT.map((definition) => ({
        name: definition.name,
        id: target(theirs, definition).row.id,
        mayUpdate: granted(persona, definition.name, 'update') !== undefined,
        mayDelete: granted(persona, definition.name, 'delete') !== undefined,
      })),
    );
    count('write: GraphQL update, delete', graphql.attempted);
    expect([...done, ...graphql.done]).toEqual([]);
    expect(await fingerprint(theirs.id)).toEqual(before);
  });

  it('changes own rows as the model grants, but never their company nor towards foreign rows', async () => {
    const client = ours.people[persona];
    const wrong: string[] = [];
    await inLanes(TENANT, async (definition) => {
      const template = granted(persona, definition.name, 'update');
      const { row } = target(ours, definition);
      const path = `/items/${definition.name}/${row.id}`;
      const patch = patchFor(persona, definition, row);
      const answer = await client.patch(path, patch);
      count('write: own update');
      if ((answer.status === 200) !== (template !== undefined)) {
        wrong.push(
          `${definition.name}: own update ${JSON.stringify(patch)} → ${answer.status} ${answer.code}`,
        );
      }
      if (!template) return;

      const moved = await client.patch(path, { company: theirs.id });
      count('write: own row moved to another company');
      if (moved.status < 400) wrong.push(`${definition.name} moved to another company`);

      for (const [field, reference] of Object.entries(definition.fields)) {
        if (reference.kind !== 'reference' || !mayUse(template, field)) continue;
        const foreign =
          reference.to === 'directus_files' ? theirs.file : theirs.rows.get(reference.to)?.id;
        if (!foreign || reference.to === 'companies') continue;
        count('write: own row pointed at a foreign row');
        const pointed = await client.patch(path, { [field]: foreign });
        if (pointed.status < 400) wrong.push(`${definition.name}.${field} points at a foreign row`);
      }
    });
    expect(wrong).toEqual([]);
  });
});

/**
 * Every door for the first persona that has this grant, one for the others with the same and where
 * there is none: Directus does not get as far as rows.
 */
const doorsFor = <Door>(
  persona: Persona,
  { name }: CollectionDefinition,
  action: Action,
  doors: readonly Door[],
): readonly Door[] =>
  granted(persona, name, action) && isFirstGranted(persona, name, action)
    ? doors
    : doors.slice(0, 1);

/** Refused by a rule of the business: the persona got as far as that. */
const isReached = ({ status, code }: Answer): boolean =>
  status < 400 || (![401, 403, 404, 500].includes(status) && code !== 'FAILED_VALIDATION');

describe('own rows', () => {
  it('are made by whom the model lets make them, and removed again', async () => {
    const wrong: string[] = [];
    let [made, removed] = [0, 0];
    await inLanes(PERSONAS, async (persona) => {
      const client = ours.people[persona];
      for (const definition of TENANT) {
        const template = granted(persona, definition.name, 'create');
        // A row takes its file over: the next needs one of its own.
        const file = await newFile(database(), ours.id);
        const row = Object.fromEntries(
          Object.entries(newRow(definition, { ...ours, file })).filter(
            ([field]) => field !== 'company' && (!template || mayUse(template, field)),
          ),
        );
        const answer = await client.post(`/items/${definition.name}?fields=id`, row);
        count('write: own create');
        const place = `${persona} ${definition.name} → ${answer.status} ${answer.code}`;
        if (template ? !isReached(answer) : answer.status !== 403) wrong.push(`create: ${place}`);
        if (answer.status !== 200) continue;
        made++;
        if (!granted(persona, definition.name, 'delete')) continue;
        const gone = await client.delete(`/items/${definition.name}/${answer.data.id}`);
        count('write: own delete');
        if (gone.status === 204) removed++;
        else if (!isReached(gone)) wrong.push(`delete: ${place} → ${gone.status} ${gone.code}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(made).toBeGreaterThan(30);
    expect(removed).toBeGreaterThan(15);
  });
});

/** A patch that changes nothing, in a field this persona may write. */
const patchFor = (persona: Persona, definition: CollectionDefinition, row: Row): Row => {
  const template = granted(persona, definition.name, 'update');
  const field = Object.entries(definition.fields).find(
    ([name, field]) =>
      field.kind === 'scalar' &&
      !field.readonly &&
      ['string', 'text', 'boolean', 'integer'].includes(field.type) &&
      name !== 'status' &&
      (!template || mayUse(template, name)),
  )?.[0];
  return field ? { [field]: row[field] } : {};
};

const newRow = (definition: CollectionDefinition, company: Company): Row => {
  const { id: _id, ...row } = rowFor(definition, {
    company: company.id,
    extra:
      definition.name === 'appointments'
        ? { starts_at: '2026-12-05T01:00:00Z', ends_at: '2026-12-05T03:00:00Z' }
        : {},
    point: (to) =>
      to === 'directus_files'
        ? company.file
        : to === 'directus_users'
          ? company.people.auditor.userId
          : company.rows.get(to)?.id,
  });
  return row;
};

/** Through a relation one sees a row only if one may read what it points at. */
const canFollow = (persona: Persona, definition: CollectionDefinition, door: string): boolean => {
  if (door !== 'nested relation') return true;
  const [, field] =
    Object.entries(definition.fields).find(
      ([name, field]) =>
        field.kind === 'reference' &&
        !field.to.startsWith('directus_') &&
        Boolean(ours.rows.get(definition.name)?.[name]),
    ) ?? [];
  return field?.kind === 'reference' && granted(persona, field.to, 'read') !== undefined;
};

describe('a visitor who has not signed in', () => {
  it('sees no row, no count, no file and no name of a collection', async () => {
    const client = visitor();
    const seen: string[] = [];
    await inLanes(COMPANY_ROWS, async (definition) => {
      for (const door of READ_DOORS) {
        const own = target(ours, definition);
        if (door.applies(own) && (await door.shows(client, [own])).includes(true)) {
          seen.push(`${door.name} of ${definition.name}`);
        }
        count('visitor');
      }
    });
    expect(seen).toEqual([]);
    const fields = await graphqlFields(client);
    expect(
      fields.filter((name) => COMPANY_ROWS.some((definition) => name.startsWith(definition.name))),
    ).toEqual([]);
    expect((await client.get(`/assets/${ours.file}`)).status).toBeGreaterThanOrEqual(401);
    for (const path of ['users', 'files', 'activity', 'revisions', 'roles', 'policies', 'flows']) {
      expect((await client.get(`/${path}`)).status, path).toBeGreaterThanOrEqual(401);
    }
  });
});

describe('collections of the installation', () => {
  it('are closed to every persona', async () => {
    const open: string[] = [];
    for (const { name } of INSTALLATION_ROWS) {
      for (const persona of PERSONAS) {
        const client = ours.people[persona];
        const answers = await Promise.all([
          client.get(`/items/${name}?limit=1`),
          client.post(`/items/${name}`, {}),
          client.patch(`/items/${name}`, { query: {}, data: {} }),
        ]);
        count('installation', answers.length);
        if (answers.some(({ status }) => status < 400)) open.push(`${persona} ${name}`);
      }
    }
    expect(open).toEqual([]);
  });
});

describe('composite foreign keys', () => {
  it('stand between all tenant collections, so that not even SQL can point across', async () => {
    const { rows } = await database().raw(`
      select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
             array(select attname::text from unnest(c.conkey) with ordinality k(n, i)
                   join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by i) as columns
      from pg_constraint c where c.contype = 'f'`);
    const composite = new Set(
      (rows as { child: string; parent: string; columns: string[] }[])
        .filter(({ columns }) => columns.length === 2 && columns.includes('company'))
        .map(
          ({ child, parent, columns }) =>
            `${child}.${columns.find((name) => name !== 'company')}→${parent}`,
        ),
    );
    const missing = TENANT.flatMap(({ name, fields }) =>
      Object.entries(fields).flatMap(([field, reference]) => {
        if (reference.kind !== 'reference') return [];
        if (!TENANT.some((collection) => collection.name === reference.to)) return [];
        const key = `${name}.${field}→${reference.to}`;
        return composite.has(key) ? [] : [key];
      }),
    );
    count('composite foreign keys', composite.size);
    expect(missing).toEqual([]);
    expect(composite.size).toBeGreaterThan(50);
  });
});

describe('coverage', () => {
  it('is said, and covers the whole model', () => {
    const total = Object.values(probes).reduce((sum, times) => sum + times, 0);
    console.log(
      [
        `Isolation of rows: ${COMPANY_ROWS.length} collections × ${PERSONAS.length} personas, ${total} probes`,
        ...Object.entries(probes).map(
          ([name, times]) => `  ${times.toString().padStart(6)}  ${name}`,
        ),
      ].join('\n'),
    );
    expect(total).toBeGreaterThan(COMPANY_ROWS.length * PERSONAS.length * 5);
  });
});
