import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { platformReferences } from '../../../schema/compiler/sql/index.ts';
import { MODEL } from '../../../schema/model/index.ts';
import { type Company, newWorld } from './isolation/world.ts';
import { database } from './support/database.ts';
import { admin, type Answer } from './support/http.ts';
import { newPerson } from './support/tenant.ts';

type Reference = { collection: string; column: string; to: 'directus_files' | 'directus_users' };

const REFERENCES: Reference[] = MODEL.flatMap((definition) =>
  platformReferences(definition).map(({ column, to }) => ({
    collection: definition.name,
    column,
    to,
  })),
);
/** Every reference to a table of Directus has a guard, or a reason to have none. */
const WITHOUT = new Set(['memberships.user']);

let ours: Company;
let theirs: Company;

beforeAll(async () => {
  ours = await newWorld();
  theirs = await newWorld();
});

const foreign = ({ to }: Reference): string =>
  to === 'directus_files' ? theirs.file : theirs.people.dispatcher.userId;
const own = ({ to }: Reference): string =>
  to === 'directus_files' ? ours.file : ours.people.manager.userId;
const rowOf = ({ collection }: Reference) => ours.rows.get(collection);

const isRefused = (answer: Answer): boolean =>
  answer.status >= 400 || (answer.errors?.length ?? 0) > 0;

const held = async (reference: Reference): Promise<unknown> => {
  const row = await database()(reference.collection)
    .where({ id: rowOf(reference)?.id })
    .first();
  return row[reference.column];
};

/** In a transaction that is rolled back. @returns what the database said, or null */
const inSql = async (reference: Reference, target: string): Promise<string | null> => {
  const undo = new Error('undo');
  try {
    await database().transaction(async (trx) => {
      await trx.raw('select set_config(?, ?, true)', ['fieldwright.history', 'on']);
      await trx(reference.collection)
        .where({ id: rowOf(reference)?.id })
        .update({ [reference.column]: target });
      throw undo;
    });
  } catch (error) {
    return error === undo ? null : (error as Error).message;
  }
  return null;
};

describe('references to files and people', () => {
  it('are all known: nobody adds one without a guard', () => {
    const guarded = new Set(REFERENCES.map(({ collection, column }) => `${collection}.${column}`));
    const open = MODEL.flatMap(({ name, fields }) =>
      Object.entries(fields).flatMap(([field, definition]) =>
        definition.kind === 'reference' && definition.to.startsWith('directus_')
          ? [`${name}.${field}`]
          : [],
      ),
    ).filter((key) => !guarded.has(key) && !WITHOUT.has(key));
    expect(open).toEqual([]);
    expect(REFERENCES.length).toBeGreaterThan(40);
  });

  it.each(REFERENCES)('$collection.$column stays inside the company, in SQL', async (reference) => {
    const { rows } = await database().raw(
      `select count(*)::int as guards from pg_trigger
       where tgrelid = ?::regclass and tgname like '%references\\_kept'`,
      [reference.collection],
    );
    expect(rows[0].guards).toBe(1);
    const said = await inSql(reference, foreign(reference));
    expect(said).toMatch(/FOREIGN|APPEND_ONLY|DISPATCH_|PLANT_|LIFECYCLE_|_KEPT|_FIXED/);
    const mine = await inSql(reference, own(reference));
    expect(mine ?? '').not.toContain('FOREIGN');
  });

  it('refuses foreign ones through REST and GraphQL, from who may write there', async () => {
    const taken: string[] = [];
    for (const reference of REFERENCES) {
      const { collection, column } = reference;
      const target = foreign(reference);
      const id = rowOf(reference)?.id;
      for (const client of [ours.people.admin, ours.people.manager, admin()]) {
        const body = { [column]: target };
        await client.patch(`/items/${collection}/${id}`, body);
        await client.patch(`/items/${collection}`, { keys: [id], data: body });
        await client.graphql(
          `mutation { update_${collection}_item(id: "${id}", data: { ${column}: { id: "${target}" } }) { id } }`,
        );
        if ((await held(reference)) === target) taken.push(`update ${collection}.${column}`);
      }
    }
    expect(taken).toEqual([]);
  });

  it('refuses foreign ones in new rows', async () => {
    const { admin: boss } = ours.people;
    const technician = (user: string) => ({ code: randomUUID(), name: 'Contoh', user });
    const mine = await boss.post('/items/technicians', technician(ours.people.auditor.userId));
    const answers = await Promise.all([
      boss.post('/items/technicians', technician(theirs.people.dispatcher.userId)),
      admin().post('/items/technicians', {
        company: ours.id,
        ...technician(theirs.people.dispatcher.userId),
      }),
      boss.graphql(
        `mutation { create_technicians_item(data: { code: "x", name: "x", user: { id: "${theirs.people.dispatcher.userId}" } }) { id } }`,
      ),
      boss.upload('/utils/import/technicians', {}, [
        {
          name: 'technicians.json',
          type: 'application/json',
          content: JSON.stringify([technician(theirs.people.dispatcher.userId)]),
        },
      ]),
    ]);
    expect(mine.status).toBe(200);
    expect(answers.filter((answer) => !isRefused(answer))).toEqual([]);
    expect(answers[0]?.code).toBe('ORGANISATION_USER_FOREIGN');
    const found = await database()('technicians').where({
      company: ours.id,
      user: theirs.people.dispatcher.userId,
    });
    expect(found).toEqual([]);
  });

  it('read alike for what is foreign and what is not there', async () => {
    const { admin: boss } = ours.people;
    const say = async (logo: string) =>
      (await boss.patch(`/items/companies/${ours.id}`, { logo })).errors;
    expect(await say(theirs.file)).toEqual(await say(randomUUID()));
  });

  it('takes no upload of others that no row has claimed, nor what the installation shows', async () => {
    const { admin: boss } = ours.people;
    const file = async (uploadedBy: string | null) => {
      const id = randomUUID();
      await database()('directus_files').insert({
        ...{ id, storage: 'local', filename_disk: `${id}.png`, filename_download: 'x.png' },
        ...{ title: 'x', type: 'image/png' },
      });
      await database()('directus_files').where({ id }).update({ uploaded_by: uploadedBy });
      return id;
    };
    const stranger = await newPerson([]);
    const [strange, shown] = [await file(stranger.userId), await file(null)];
    const before = await database()('directus_settings').first('project_logo');
    await database()('directus_settings').update({ project_logo: shown });
    for (const logo of [strange, shown]) {
      const answer = await boss.patch(`/items/companies/${ours.id}`, { logo });
      expect(answer.code).toBe('ORGANISATION_FILE_FOREIGN');
    }
    await database()('directus_settings').update(before ?? {});
    expect((await boss.patch(`/items/companies/${ours.id}`, { logo: ours.file })).status).toBe(200);
  });
});

describe('fields that a customer adds', () => {
  it('obey the company too, also through a table between', async () => {
    const field = `x_${randomUUID().slice(0, 8)}`;
    const root = admin();
    const made = await root.post('/fields/customers', {
      ...{ field, type: 'uuid', schema: {} },
      meta: { interface: 'file', special: ['file'] },
    });
    expect(made.status).toBe(200);
    await root.post('/relations', {
      ...{ collection: 'customers', field, related_collection: 'directus_files' },
      schema: { on_delete: 'SET NULL' },
    });
    const between = `x_${randomUUID().slice(0, 8)}`;
    await root.post('/collections', {
      collection: between,
      schema: {},
      meta: {},
      fields: [
        {
          field: 'id',
          type: 'uuid',
          schema: { is_primary_key: true },
          meta: { special: ['uuid'] },
        },
        { field: 'customer', type: 'uuid', schema: {}, meta: {} },
        { field: 'person', type: 'uuid', schema: {}, meta: {} },
      ],
    });
    for (const [column, to] of [
      ['customer', 'customers'],
      ['person', 'directus_users'],
    ] as const)
      await root.post('/relations', {
        ...{ collection: between, field: column, related_collection: to },
        schema: { on_delete: 'CASCADE' },
      });
    try {
      const customer = ours.rows.get('customers')?.id;
      const put = (file: string) => root.patch(`/items/customers/${customer}`, { [field]: file });
      expect((await put(theirs.file)).code).toBe('ORGANISATION_FILE_FOREIGN');
      expect((await put(ours.file)).status).toBe(200);
      const link = (person: string) => root.post(`/items/${between}`, { customer, person });
      expect((await link(theirs.people.manager.userId)).code).toBe('ORGANISATION_USER_FOREIGN');
      expect((await link(ours.people.manager.userId)).status).toBe(200);
    } finally {
      await root.delete(`/collections/${between}`);
      expect((await root.delete(`/fields/customers/${field}`)).status).toBe(204);
    }
  });
});

describe('who belongs to a company', () => {
  it('is not for its administrator to say of strangers, through any door', async () => {
    const { admin: boss } = ours.people;
    const stranger = theirs.people.dispatcher.userId;
    const row = { user: stranger, persona: 'dispatcher' };
    const answers = [
      await boss.post('/items/memberships', row),
      await boss.post('/items/memberships', [row]),
      await boss.graphql(
        `mutation { create_memberships_item(data: { user: { id: "${stranger}" }, persona: "dispatcher" }) { id } }`,
      ),
      await boss.upload('/utils/import/memberships', {}, [
        { name: 'm.json', type: 'application/json', content: JSON.stringify([row]) },
      ]),
    ];
    expect(answers.filter((answer) => !isRefused(answer))).toEqual([]);
    expect(answers[0]?.code).toBe('ORGANISATION_INVITE_FIRST');
    expect(answers[0]?.errors?.[0]?.message).toContain('invit');
    const moved = await boss.patch(`/items/memberships/${ours.rows.get('memberships')?.id}`, {
      user: stranger,
    });
    expect(moved.code).toBe('ORGANISATION_MEMBER_FIXED');
    const found = await database()('memberships').where({ company: ours.id, user: stranger });
    expect(found).toEqual([]);
    // The victim works on undisturbed.
    const site = await theirs.people.admin.post('/items/sites', { code: randomUUID(), name: 'x' });
    expect(site.status).toBe(200);
  });

  it('may give a colleague another persona, and the platform’s administrator anybody one', async () => {
    const colleague = ours.people.auditor.userId;
    const { admin: boss } = ours.people;
    const more = await boss.post('/items/memberships', { user: colleague, persona: 'finance' });
    expect(more.status).toBe(200);
    await boss.delete(`/items/memberships/${more.data.id}`);
    const stranger = await newPerson([]);
    const row = { company: ours.id, user: stranger.userId, persona: 'auditor' };
    expect((await admin().post('/items/memberships', row)).status).toBe(200);
  });
});
