import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Fragment } from '../compiler/snapshot.ts';
import { type Applier, inOrderOf, startApplier } from './support/applier.ts';
import { createInstallation } from './support/installation.ts';
import type { Installation } from './support/installation.ts';

const APPLY = 'schema/apply.ts';
const generated = async (): Promise<Fragment> =>
  JSON.parse(
    await readFile(new URL('../generated/snapshot.json', import.meta.url), 'utf8'),
  ) as Fragment;

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

describe('a fresh installation', () => {
  let installation: Installation;
  let applier: Applier;

  const names = async (sql: string): Promise<string[]> =>
    (await installation.query<{ name: string }>(sql)).map(({ name }) => name).sort();

  beforeAll(async () => {
    installation = await createInstallation(inject('databaseUrl'), inject('bootstrapped'));
    applier = startApplier(installation);
  });

  afterAll(async () => {
    await applier.close();
    await installation.close();
  });

  it('should print a plan and change nothing in a dry run', async () => {
    const output = await installation.run(APPLY, '--dry-run');
    expect(output).toContain('+ add collection work_orders with');
    expect(output).toContain('+ add constraint work_orders_company_customer_fkey to work_orders');
    const [row] = await installation.query<{ found: boolean }>(
      `select to_regclass('public.work_orders') is not null or to_regnamespace('fieldwright') is not null as found`,
    );
    expect(row?.found).toBe(false);
  });

  it('should let one of two processes wait for the other', async () => {
    const outputs = await Promise.all([installation.run(APPLY), installation.run(APPLY)]);
    const outcomes = outputs.map((output) => /^Model (\w+)/m.exec(output)?.[1]).sort();
    expect(outcomes).toEqual(['applied', 'unchanged']);
  });

  it('should give the same structure back that was generated', async () => {
    const ours = await generated();
    expect(inOrderOf(await applier.snapshot(), ours)).toEqual(ours);
  });

  it('should have nothing to do the second time, and be quick about it', async () => {
    expect(await installation.run(APPLY, '--dry-run')).toMatch(/^Model unchanged/);
    expect((await applier.apply('current')).outcome).toBe('unchanged');
  });

  it('should follow its foreign keys by the unique key while tables have no statistics', async () => {
    const targets = await installation.query<{ name: string }>(
      // A GiST index that begins with the company is a hundredth cheaper; those tables stay small.
      `select distinct confrelid::regclass::text as name from pg_constraint
       where contype = 'f' and array_length(confkey, 1) = 2
         and not exists (
           select 1 from pg_index
           join pg_class on pg_class.oid = pg_index.indexrelid
           join pg_am on pg_am.oid = pg_class.relam
           where pg_index.indrelid = confrelid and amname = 'gist')`,
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const { name } of targets) {
      const plan = await installation.query<{ 'QUERY PLAN': string }>(
        `explain (generic_plan) select 1 from only ${name} x
         where company = $1 and id = $2 for key share of x`,
      );
      expect(plan.map((row) => row['QUERY PLAN']).join(' '), name).toContain(
        `using ${name}_company_id_key`,
      );
    }
  });

  describe('whose structure is as earlier releases and people left it', () => {
    const KEY = 'parse_drafts_company_id_key';
    const kept = () =>
      names(
        `select conname::text as name from pg_constraint where conname in ('${KEY}', 'notes_of_drafts')`,
      );
    const single = () =>
      names(
        `select conname::text as name from pg_constraint
         where contype = 'f' and conrelid = 'work_orders'::regclass and array_length(conkey, 1) = 1`,
      );
    const ofFiles = () =>
      installation.query(
        `select special, (select count(*)::int from directus_relations
            where many_collection = 'directus_files' and many_field = 'company') as relations,
           (select count(*)::int from pg_constraint
             where conname = 'directus_files_company_foreign' and confdeltype = 'r') as keys
          from directus_fields where collection = 'directus_files' and field = 'company'`,
      );
    let made: string[];
    let lines: string[];

    beforeAll(async () => {
      made = await single();
      expect(made).toContain('work_orders_customer_foreign');
      expect(await kept()).toEqual([]);
      expect(await ofFiles()).toEqual([{ special: 'm2o', relations: 1, keys: 1 }]);
      for (const statement of [
        // A key that nothing of ours needs any more, with a table of the customer's own upon it.
        `alter table parse_drafts add constraint ${KEY} unique (company, id)`,
        `insert into fieldwright.derived_objects (name, kind, table_name, hash)
         values ('${KEY}', 'constraint', 'parse_drafts', 'earlier')`,
        `create table notes (company uuid, draft uuid, constraint notes_of_drafts
           foreign key (company, draft) references parse_drafts (company, id))`,
        // Plain foreign keys that a release took away, which knew no key of these relations.
        `alter table work_orders drop constraint work_orders_customer_foreign,
           drop constraint work_orders_company_foreign`,
        `delete from fieldwright.structure_record
         where name in ('work_orders_customer_foreign', 'work_orders_company_foreign')`,
        `update fieldwright.applied_manifest set model_hash = 'earlier', live_hash = 'earlier',
           manifest = jsonb_set(manifest, '{fragment,relations}', (
             select jsonb_agg(case when one->>'field' in ('customer', 'company')
               then one - 'schema' else one end)
             from jsonb_array_elements(manifest->'fragment'->'relations') as one))`,
        `update directus_fields set special = null where collection = 'directus_files' and field = 'company'`,
        `delete from directus_relations where many_collection = 'directus_files' and many_field = 'company'`,
        `alter table directus_files drop constraint directus_files_company_foreign`,
      ])
        await installation.query(statement);
      const result = await applier.apply('current');
      expect(result.outcome).toBe('applied');
      ({ lines } = result);
    });

    it('should bring back the plain foreign keys that an earlier release took away', async () => {
      expect(await single()).toEqual(made);
    });

    it('should put back what was altered of its own on a table of Directus, and say so', async () => {
      expect(lines.join('\n')).toContain('directus_files.company');
      expect(await ofFiles()).toEqual([{ special: 'm2o', relations: 1, keys: 1 }]);
    });

    it('should take away a key that no reference needs, unless somebody else uses it', async () => {
      expect(await kept()).toEqual(['notes_of_drafts', KEY]);
      await installation.query('drop table notes');
      expect((await applier.apply('current')).outcome).toBe('applied');
      expect(await kept()).toEqual([]);
    });

    it('should have nothing more to do afterwards', async () => {
      expect((await applier.apply('current')).outcome).toBe('unchanged');
    });
  });

  it('should find nothing to do either when it looks into everything', async () => {
    await installation.query(`update fieldwright.applied_manifest set live_hash = 'unknown'`);
    expect(await applier.apply('current')).toEqual({ outcome: 'applied', lines: [] });
    expect((await applier.apply('current')).outcome).toBe('unchanged');
  });

  it('should say so when Directus was never installed', async () => {
    const empty = await createInstallation(inject('databaseUrl'));
    try {
      await expect(empty.run(APPLY)).rejects.toThrow('SCHEMA_NOT_INSTALLED');
    } finally {
      await empty.close();
    }
  });

  it('should refuse a migration that was edited after it ran', async () => {
    await installation.query(
      `update fieldwright.migrations set hash = 'another' where name = '001-foundation'`,
    );
    await expect(applier.apply('current')).rejects.toThrow(
      /SCHEMA_MIGRATION_CHANGED: migration 001-foundation/,
    );
  });
});
