import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

export const uniqueName = (collection: string, key: readonly string[]): string =>
  objectName([collection, ...key], 'key');

/** Composite uniques, and (company, id) on every table that composite foreign keys lead to. */
export const uniqueConstraints = (
  collection: CollectionDefinition,
  referenced: ReadonlySet<string>,
): DerivedObject[] => {
  const keys = [...(collection.unique ?? [])];
  if (referenced.has(collection.name)) keys.push(['company', 'id']);
  return keys.map((key) => {
    const name = uniqueName(collection.name, key);
    return {
      kind: 'constraint',
      table: collection.name,
      name,
      create: `alter table ${quoted(collection.name)} add constraint ${quoted(name)} unique (${columns(key)})`,
    };
  });
};
