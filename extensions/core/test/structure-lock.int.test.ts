import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Fragment } from '../../../schema/compiler/snapshot.ts';
import { MEMBER_ROLE } from '../../domain/organisation/index.ts';
import { database } from './support/database.ts';
import { clientFor, type Answer } from './support/http.ts';

const GENERATED = new URL('../../../schema/generated/snapshot.json', import.meta.url);
const model = JSON.parse(readFileSync(GENERATED, 'utf8')) as Fragment;
const admin = clientFor(inject('adminToken'));
const own = `x_lock_${randomBytes(3).toString('hex')}`;

/** The structure as it is, to the last default and rule of deletion. */
const structure = async (): Promise<string> => {
  const { rows } = await database().raw<{ rows: { hash: string }[] }>(
    `with parts as (
       select attrelid::regclass || attname || atttypid || atttypmod || attnotnull as part
         from pg_attribute where attnum > 0 and not attisdropped
          and attrelid in (select oid from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'x\\_%')
       union all select conname || pg_get_constraintdef(oid) from pg_constraint
        where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'x\\_%'
       union all select collection || singleton || coalesce(sort_field, '') || coalesce(accountability, '')
        from directus_collections where collection not like 'x\\_%'
       union all select collection || field || coalesce(special, '') || readonly || required
        from directus_fields where collection not like 'x\\_%' and field not like 'x\\_%'
       union all select many_collection || many_field || one_collection from directus_relations
        where many_collection not like 'x\\_%'
     ) select md5(string_agg(part, ',' order by part)) as hash from parts`,
  );
  return rows[0]?.hash ?? '';
};

let before = '';
beforeAll(async () => {
  before = await structure();
});
afterAll(async () => {
  await admin.delete(`/fields/customers/${own}`);
  await admin.delete(`/collections/${own}`);
});

const refused = (answer: Answer, subject: string): void => {
  const said = JSON.stringify(answer.errors);
  expect([answer.status, answer.code], `${subject}: ${said}`).toEqual([403, 'STRUCTURE_LOCKED']);
  expect(said).toContain(subject);
};

/** A few at a time; hundreds in a row would take their time. */
const each = async <T>(list: readonly T[], run: (entry: T) => Promise<void>): Promise<void> => {
  const waiting = [...list];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift())
      await run(entry);
  };
  await Promise.all([work(), work(), work(), work()]);
};

const lastOfEach = <T extends { collection: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((one) => [one.collection, one])).values(),
];

describe('what the product brought', () => {
  it('no collection can be deleted, by REST or GraphQL', async () => {
    await each(model.collections, async ({ collection }) => {
      refused(await admin.delete(`/collections/${collection}`), collection);
    });
    const answer = await clientFor(inject('adminToken')).post('/graphql/system', {
      query: 'mutation { delete_collections_item(collection: "work_orders") { collection } }',
    });
    expect(JSON.stringify(answer.errors)).toContain('STRUCTURE_LOCKED');
    expect(await structure()).toBe(before);
  });

  // Of each collection the last, for time: whatever the field, its name is looked up in the model
  // by the same hook. The same goes for relations.
  it('no field can be deleted', async () => {
    await each(lastOfEach(model.fields), async ({ collection, field }) => {
      refused(await admin.delete(`/fields/${collection}/${field}`), `${collection}.${field}`);
    });
    expect(await structure()).toBe(before);
  });

  it('no relation can be deleted', async () => {
    await each(lastOfEach(model.relations), async ({ collection, field }) => {
      refused(await admin.delete(`/relations/${collection}/${field}`), `${collection}.${field}`);
    });
    expect(await structure()).toBe(before);
  });

  it('no column loosens or changes its type', async () => {
    // Of each collection the last, in its type and whether it may be empty. The other keys, and all
    // other fields, are tried without a server: schema/applier/merge/locked.test.ts.
    const columns = model.fields.filter((field) => field.schema && field.field !== 'id');
    await each(lastOfEach(columns), async ({ collection, field, type, schema }) => {
      const answer = await admin.patch(`/fields/${collection}/${field}`, {
        type: type === 'text' ? 'integer' : 'text',
        schema: { is_nullable: schema?.is_nullable !== true },
      });
      refused(answer, `${collection}.${field}`);
      expect(answer.errors?.[0]?.extensions['locked']).toEqual(['type', 'schema.is_nullable']);
    });
    expect(await structure()).toBe(before);
  });

  it.each([
    ['/fields/customers/name', { meta: { required: false, readonly: true } }, 'meta.readonly'],
    ['/fields/customers/name', { meta: { special: ['uuid'] } }, 'meta.special'],
    ['/fields/customers/name', { schema: { max_length: 10 } }, 'schema.max_length'],
    ['/fields/work_orders/status', { schema: { default_value: 'done' } }, 'schema.default_value'],
    ['/fields/companies/kind', { meta: { options: { choices: [] } } }, 'meta.options'],
    ['/collections/work_orders', { meta: { singleton: true } }, 'meta.singleton'],
    ['/collections/work_orders', { meta: { accountability: null } }, 'meta.accountability'],
    ['/fields/directus_files/company', { meta: { special: null } }, 'meta.special'],
    ['/relations/companies/logo', { schema: { on_delete: 'CASCADE' } }, 'schema.on_delete'],
    ['/relations/companies/logo', { meta: { one_collection: 'x' } }, 'meta.one_collection'],
  ])('%s refuses %o and names what is locked', async (path, change, locked) => {
    const answer = await admin.patch(path, change);
    expect([answer.status, answer.code]).toEqual([403, 'STRUCTURE_LOCKED']);
    expect(answer.errors?.[0]?.extensions['locked']).toContain(locked);
    expect(answer.errors?.[0]?.message).toContain('schema/model');
  });

  it('is not changed by the lists of fields and collections either', async () => {
    const field = { field: 'name', meta: { note: 'Mine' }, schema: { is_nullable: true } };
    refused(await admin.patch('/fields/customers', [field]), 'customers.name');
    const collection = { collection: 'customers', meta: { singleton: true } };
    refused(await admin.patch('/collections', [collection]), 'customers');
    expect(await structure()).toBe(before);
  });

  it('survives an apply of a schema that lacks it', async () => {
    const { data: snapshot } = await admin.get('/schema/snapshot');
    const without = {
      ...snapshot,
      collections: snapshot.collections.filter(
        ({ collection }: { collection: string }) => collection !== 'reschedules',
      ),
      fields: snapshot.fields.filter(
        ({ collection }: { collection: string }) => collection !== 'reschedules',
      ),
      relations: snapshot.relations.filter(
        ({ collection }: { collection: string }) => collection !== 'reschedules',
      ),
    };
    const diff = await admin.post('/schema/diff?force', without);
    expect(diff.status).toBe(200);
    refused(await admin.post('/schema/apply', diff.data), 'reschedules');
    expect(await structure()).toBe(before);
  });

  it('is not changed by importing rows of the system', async () => {
    const row = (await database()('directus_fields')
      .where({ collection: 'customers', field: 'name' })
      .first()) as { id: number };
    const form = new FormData();
    const content = JSON.stringify([{ id: row.id, special: ['conceal'], required: false }]);
    form.set('file', new Blob([content], { type: 'application/json' }), 'fields.json');
    const answer = await fetch(`${inject('url')}/utils/import/directus_fields`, {
      method: 'POST',
      headers: { authorization: `Bearer ${inject('adminToken')}` },
      body: form,
    });
    expect(answer.status).toBe(403);
    expect(await structure()).toBe(before);
  });
});

describe('roles and policies of the product', () => {
  it('cannot be deleted, nor be given the rights of an administrator', async () => {
    refused(await admin.delete(`/roles/${MEMBER_ROLE.id}`), MEMBER_ROLE.id);
    const { rows } = await database().raw<{ rows: { id: string }[] }>(
      `select fieldwright.policy_id(id, 'technician') as id from companies limit 1`,
    );
    const id = rows[0]?.id ?? '';
    refused(await admin.delete(`/policies/${id}`), id);
    refused(await admin.patch(`/policies/${id}`, { admin_access: true }), id);
  });
});

describe('what is the customer’s', () => {
  const ok = (answer: Answer): void =>
    expect(answer.status, JSON.stringify(answer.errors)).toBeLessThan(300);

  it('is changed as ever: labels, notes, width, order, interface, choices, icons', async () => {
    const path = '/fields/customers/name';
    const { data: field } = await admin.get(path);
    // The Studio sends the whole field back.
    ok(await admin.patch(path, { ...field, meta: { ...field.meta, note: 'Ours', width: 'half' } }));
    ok(await admin.patch(path, { meta: { note: field.meta.note, width: field.meta.width } }));

    const { data: kind } = await admin.get('/fields/companies/kind');
    const options = kind.meta.options as { choices: { value: string; text: string }[] };
    const more = [...options.choices, { value: 'x_club', text: 'Club' }];
    ok(
      await admin.patch('/fields/companies/kind', {
        meta: { options: { ...options, choices: more } },
      }),
    );
    ok(await admin.patch('/fields/companies/kind', { meta: { options } }));
    const { data: customers } = await admin.get('/collections/customers');
    ok(await admin.patch('/collections/customers', { meta: { icon: 'star', color: '#ff0000' } }));
    const { icon, color } = customers.meta;
    ok(await admin.patch('/collections/customers', { meta: { icon, color } }));
    expect(await structure()).toBe(before);
  });

  it('is made, changed and deleted: own collections, and own fields on ours', async () => {
    ok(
      await admin.post('/collections', {
        collection: own,
        schema: {},
        meta: {},
        fields: [
          { field: 'plate', type: 'string', schema: {}, meta: {} },
          { field: 'customer', type: 'uuid', schema: {}, meta: { special: ['m2o'] } },
        ],
      }),
    );
    const relation = { collection: own, field: 'customer', related_collection: 'customers' };
    ok(
      await admin.post('/fields/customers', {
        field: own,
        type: 'alias',
        meta: { special: ['o2m'] },
      }),
    );
    ok(await admin.post('/relations', { ...relation, meta: { one_field: own } }));
    ok(await admin.patch(`/relations/${own}/customer`, { schema: { on_delete: 'SET NULL' } }));
    ok(await admin.patch(`/fields/${own}/plate`, { type: 'text', schema: { is_nullable: false } }));
    ok(await admin.delete(`/fields/${own}/plate`));
    ok(await admin.delete(`/collections/${own}`));
    expect((await admin.get(`/fields/customers/${own}`)).status).toBe(403);
    expect(await structure()).toBe(before);
  });

  it('a list of children over a reference of ours keeps what happens on deletion', async () => {
    ok(
      await admin.post('/fields/directus_files', {
        field: own,
        type: 'alias',
        meta: { special: ['o2m'] },
      }),
    );
    ok(await admin.patch('/relations/companies/logo', { meta: { one_field: own } }));
    const { data } = await admin.get('/relations/companies/logo');
    expect([data.meta.one_field, data.schema.on_delete]).toEqual([own, 'SET NULL']);
    ok(await admin.patch('/relations/companies/logo', { meta: { one_field: null } }));
    ok(await admin.delete(`/fields/directus_files/${own}`));
    expect(await structure()).toBe(before);
  });
});
