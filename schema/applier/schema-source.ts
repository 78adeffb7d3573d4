import type { CollectionDefinition } from '../dsl.ts';
import type { Retired } from '../retired.ts';
import type { Migration } from './migrations.ts';
import type { Routine } from './routines.ts';

export type SchemaSource = {
  model: readonly CollectionDefinition[];
  migrations: readonly Migration[];
  routines: readonly Routine[];
  retired: Retired;
};
