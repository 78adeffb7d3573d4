import { readdir, readFile } from 'node:fs/promises';
import type { SchemaSource } from './applier/schema-source.ts';
import type { Migration } from './applier/migrations.ts';
import type { Routine } from './applier/routines.ts';
import type { CollectionDefinition } from './dsl.ts';
import { RETIRED } from './retired.ts';

/** Everything this release brings: the model, its SQL and what it retires. */
export const loadSource = async (): Promise<SchemaSource> => {
  const { MODEL } = (await import('./model/index.ts')) as {
    MODEL: readonly CollectionDefinition[];
  };
  return {
    model: MODEL,
    migrations: await loadMigrations(new URL('./migrations/', import.meta.url)),
    routines: await loadRoutines(new URL('./routines/', import.meta.url)),
    retired: RETIRED,
  };
};

const filesIn = async (folder: URL, ending: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts')).sort();
};

const loadMigrations = async (folder: URL): Promise<Migration[]> => {
  const names = await filesIn(folder, '.ts');
  return Promise.all(
    names.map(async (name) => {
      const { migration } = (await import(new URL(name, folder).href)) as { migration: Migration };
      return migration;
    }),
  );
};

const loadRoutines = async (folder: URL): Promise<Routine[]> => {
  const names = await filesIn(folder, '.sql');
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(new URL(name, folder), 'utf8') })),
  );
};
