import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

/** Composite uniques, and (company, id) on every tenant table for composite foreign keys to meet. */
export const uniqueConstraints = (collection: CollectionDefinition): DerivedObject[] => {
  const keys = [...(collection.unique ?? [])];
  if (collection.tenancy === 'company') keys.push(['company', 'id']);
  return keys.map((key) => {
    const name = objectName([collection.name, ...key], 'key');
    return {
      kind: 'constraint',
      table: collection.name,
      name,
      create: `alter table ${quoted(collection.name)} add constraint ${quoted(name)} unique (${columns(key)})`,
    };
  });
};
