import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { ApplyResult } from '../applier/apply.ts';
import { type Applier, startApplier } from './support/applier.ts';
import { createInstallation } from './support/installation.ts';
import type { Installation } from './support/installation.ts';
import { openStudio } from './support/studio.ts';

const COMPANY = '11111111-1111-4111-8111-111111111111';
const REWORDED = encodeURIComponent(
  JSON.stringify({ key: { _eq: 'Full name.' }, language: { _eq: 'ms-MY' } }),
);
const ROLE = '22222222-2222-4222-8222-222222222222';

type FieldRow = {
  translations: { translation: string }[] | null;
  note: string | null;
  options: { choices?: { value: string; text: string }[] } | null;
};

/** An installation of the earlier release with everything that its people added. */
const customise = async (installation: Installation): Promise<void> => {
  await installation.query(
    `insert into companies (id, key, name, kind) values ($1, 'upgrade', 'Upgrade Sdn Bhd', 'installer')`,
    [COMPANY],
  );
  await installation.query(
    `insert into customers (company, name, number) values ($1, 'Puan Contoh', 'C-1')`,
    [COMPANY],
  );
  await installation.query(`insert into legacy_reports (company, title) values ($1, 'Kept')`, [
    COMPANY,
  ]);
  const studio = await openStudio(installation);
  try {
    await studio.call('POST', '/collections', {
      collection: 'x_vehicles',
      schema: {},
      meta: { icon: 'local_shipping', note: 'Vans' },
      fields: [
        { field: 'plate', type: 'string', schema: {}, meta: { interface: 'input' } },
        { field: 'technician', type: 'uuid', schema: {}, meta: { special: ['m2o'] } },
      ],
    });
    await studio.call('POST', '/relations', {
      collection: 'x_vehicles',
      field: 'technician',
      related_collection: 'technicians',
      schema: { on_delete: 'SET NULL' },
      meta: { one_field: null },
    });
    await studio.call('POST', '/items/x_vehicles', { plate: 'ABC 1234' });
    await studio.call('POST', '/fields/customers', {
      field: 'x_loyalty',
      type: 'string',
      schema: { default_value: 'silver' },
      meta: { interface: 'input', note: 'Loyalty card' },
    });
    await studio.call('PATCH', '/fields/customers/name', {
      meta: { translations: [{ language: 'en-US', translation: 'Client' }], width: 'full' },
    });
    await studio.call('PATCH', '/collections/customers', { meta: { color: '#FF00AA' } });
    const level = (await studio.call('GET', '/fields/technicians/level')) as {
      meta: { options: { choices: object[] } };
    };
    await studio.call('PATCH', '/fields/technicians/level', {
      meta: {
        options: {
          ...level.meta.options,
          choices: [...level.meta.options.choices, { text: 'Trainee', value: 'x_trainee' }],
        },
      },
    });
    const [template] = (await studio.call(
      'GET',
      '/items/persona_templates?filter[persona]=finance&filter[collection]=customers&filter[action]=read',
    )) as { id: string }[];
    await studio.call('PATCH', `/items/persona_templates/${template?.id}`, { fields: 'id,name' });
    await studio.call('POST', '/roles', { id: ROLE, name: 'Night shift' });
    const reworded = (await studio.call('GET', `/translations?filter=${REWORDED}`)) as {
      id: string;
    }[];
    await studio.call('PATCH', `/translations/${reworded[0]?.id}`, { value: 'Nama penuh betul.' });
  } finally {
    await studio.close();
  }
  await installation.query(
    `insert into directus_access (id, role, policy)
     values (gen_random_uuid(), $1, fieldwright.policy_id($2, 'dispatcher'))`,
    [ROLE, COMPANY],
  );
};

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

describe('an upgrade of an installation that its people extended', () => {
  let installation: Installation;
  let applier: Applier;
  let result: ApplyResult;

  const field = async (collection: string, name: string): Promise<FieldRow> => {
    const [row] = await installation.query<FieldRow>(
      'select * from directus_fields where collection = $1 and field = $2',
      [collection, name],
    );
    if (!row) throw new Error(`${collection}.${name} is gone`);
    return row;
  };

  beforeAll(async () => {
    installation = await createInstallation(inject('databaseUrl'), inject('bootstrapped'));
    applier = startApplier(installation);
    await applier.apply('earlier');
    await customise(installation);
  }, 240_000);

  afterAll(async () => {
    await applier.close();
    await installation.close();
  });

  it('should print what was changed in the Studio as model code', async () => {
    const code = await installation.run('schema/capture.ts');
    expect(code).toContain("fields.name: { label: 'Client', width: 'full' },");
    expect(code).toContain('fields.x_loyalty: string({');
    expect(code).toContain("{ value: 'x_trainee', label: 'Trainee' }");
    expect(code).toContain('export const vehicles = defineCollection({');
    expect(code).toContain("technician: reference('technicians', { onDelete: 'set null'");
  });

  it('should name what clashes and change nothing', async () => {
    await installation.query('alter table work_orders add column internal_notes text');
    await installation.query(
      `insert into directus_fields (collection, field) values ('work_orders', 'internal_notes')`,
    );
    await expect(applier.apply('current')).rejects.toThrow(
      /SCHEMA_NAME_CLASH: this release brings field work_orders.internal_notes/,
    );
    const [row] = await installation.query<{ note: string }>(
      `select note from directus_collections where collection = 'customers'`,
    );
    expect(row?.note).toBe('An earlier wording.');
    await installation.query('alter table work_orders drop column internal_notes');
    await installation.query(
      `delete from directus_fields where collection = 'work_orders' and field = 'internal_notes'`,
    );
  });

  it('should bring what is new and say so', async () => {
    result = await applier.apply('current');
    expect(result.outcome).toBe('applied');
    expect(result.lines).toContain('+ add field work_orders.internal_notes');
    expect(await field('work_orders', 'internal_notes')).toBeDefined();
  });

  it('should change a column that a trigger watches, and keep the trigger', async () => {
    const [row] = await installation.query<{ nullable: string; triggers: number }>(
      `select is_nullable as nullable,
         (select count(*)::int from pg_trigger where tgname = 'splitters_type_fixed') as triggers
       from information_schema.columns where table_name = 'splitters' and column_name = 'type'`,
    );
    expect(row).toEqual({ nullable: 'NO', triggers: 1 });
  });

  it('should change what the customer left alone', async () => {
    const [row] = await installation.query<{ note: string; icon: string }>(
      `select note from directus_collections where collection = 'customers'`,
    );
    expect(row?.note).toBe('The person or firm at whose place the work is done.');
    expect((await field('customers', 'email')).note).toBe('$t:Where the customer reads mail.');
  });

  it('should keep a collection that was added, with its rows and its reference to ours', async () => {
    const rows = await installation.query<{ plate: string }>('select plate from x_vehicles');
    expect(rows).toEqual([{ plate: 'ABC 1234' }]);
    const relations = await installation.query(
      `select * from directus_relations where many_collection = 'x_vehicles'`,
    );
    expect(relations).toHaveLength(1);
  });

  it('should keep a field that was added to ours, with its values', async () => {
    const [row] = await installation.query<{ x_loyalty: string }>(
      'select x_loyalty from customers',
    );
    expect(row?.x_loyalty).toBe('silver');
    expect((await field('customers', 'x_loyalty')).note).toBe('Loyalty card');
  });

  it('should let the search find rows that were there before, without changing them', async () => {
    const [row] = await installation.query(
      'select search_text, updated_at from customers where number = $1',
      ['C-1'],
    );
    expect(row).toEqual({ search_text: 'c-1\npuan contoh', updated_at: null });
    const indexes = await installation.query<{ name: string }>(
      `select indexname as name from pg_indexes where tablename = 'customers' and indexname like '%trgm'`,
    );
    expect(indexes).toEqual([{ name: 'customers_search_text_trgm' }]);
    const [trigger] = await installation.query<{ disabled: number }>(
      `select count(*)::int as disabled from pg_trigger where not tgisinternal and tgenabled = 'D'`,
    );
    expect(trigger?.disabled).toBe(0);
  });

  it('should keep a changed label and colour', async () => {
    expect((await field('customers', 'name')).translations?.[0]?.translation).toBe('Client');
    const [row] = await installation.query<{ color: string }>(
      `select color from directus_collections where collection = 'customers'`,
    );
    expect(row?.color).toBe('#FF00AA');
    expect(result.lines).toContain('= keep customers.name: translations was changed here');
  });

  it('should keep a word that was changed here, and bring those of new texts', async () => {
    const rows = await installation.query<{ language: string; value: string }>(
      `select language, value from directus_translations
       where key in ('Full name.', 'Where the customer reads mail.') order by value`,
    );
    expect(rows.map(({ value }) => value)).toEqual([
      'Alamat e-mel pelanggan.',
      'Nama penuh betul.',
      'Nom complet.',
      'Où le client lit ses e-mails.',
    ]);
    expect(result.lines).toContain(
      '= keep translation "Full name." (ms-MY): it was changed or removed here',
    );
  });

  it('should add our new choices and keep the one that was added', async () => {
    const values = (await field('technicians', 'level')).options?.choices?.map(
      ({ value }) => value,
    );
    expect(values).toEqual(['junior', 'senior', 'x_trainee']);
  });

  it('should keep the role that uses one of our policies', async () => {
    const rows = await installation.query(
      `select * from directus_access
       where role = $1 and policy = fieldwright.policy_id($2, 'dispatcher')`,
      [ROLE, COMPANY],
    );
    expect(rows).toHaveLength(1);
    const permissions = await installation.query(
      `select * from directus_permissions
       where policy = fieldwright.policy_id($1, 'dispatcher') and collection = 'work_orders'`,
      [COMPANY],
    );
    expect(permissions.length).toBeGreaterThan(0);
  });

  it('should keep a persona template that was changed, and its copies', async () => {
    const [row] = await installation.query<{ fields: string }>(
      `select fields from directus_permissions where collection = 'customers' and action = 'read'
       and policy = fieldwright.policy_id($1, 'finance')`,
      [COMPANY],
    );
    expect(row?.fields).toBe('id,name');
    expect(result.lines).toContain(
      '= keep permission template customers.read of finance: it was changed or removed here',
    );
  });

  it('should keep what this release no longer has', async () => {
    expect(await installation.query('select title from legacy_reports')).toHaveLength(1);
    expect(result.lines).toContain(
      '= keep work_orders.legacy_code: no longer part of the model; stays with its data',
    );
  });

  it('should have nothing to do the second time', async () => {
    expect((await applier.apply('current')).outcome).toBe('unchanged');
  });

  it('should not take its own half-made structure for a clash after a crash, nor make it again', async () => {
    await installation.query(
      `update fieldwright.applied_manifest set status = 'applying', live_hash = null`,
    );
    const { outcome, lines } = await applier.apply('current');
    expect(outcome).toBe('applied');
    expect(lines.filter((line) => !/^(=|> write) /.test(line))).toEqual([]);
  });

  it('should delete what is retired only when told to', async () => {
    await applier.apply('retiring');
    expect(await installation.query('select title from legacy_reports')).toHaveLength(1);
    const { lines } = await applier.apply('retiring', { deleteRetired: true });
    expect(lines).toContain('- delete collection legacy_reports');
    const [row] = await installation.query<{ found: boolean }>(
      `select to_regclass('legacy_reports') is not null as found`,
    );
    expect(row?.found).toBe(false);
    expect((await applier.apply('retiring')).outcome).toBe('unchanged');
  });
});
