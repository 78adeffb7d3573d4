import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

export const compositeIndexes = (collection: CollectionDefinition): DerivedObject[] =>
  (collection.indexes ?? []).map((fields) => {
    const name = objectName([collection.name, ...fields], 'idx');
    return {
      kind: 'index',
      table: collection.name,
      name,
      create: `create index ${quoted(name)} on ${quoted(collection.name)} (${columns(fields)})`,
    };
  });

/**
 * Directus searches by `lower(column) like '%word%'`. The index is on that expression: one on the
 * bare column would be taken for `is_indexed` and dropped by the next apply.
 */
export const searchIndexes = (collection: CollectionDefinition): DerivedObject[] =>
  (collection.searchable ?? []).map((field) => {
    const name = objectName([collection.name, field], 'trgm');
    return {
      kind: 'index',
      table: collection.name,
      name,
      create:
        `create index ${quoted(name)} on ${quoted(collection.name)} ` +
        `using gin (lower(${quoted(field)}) gin_trgm_ops)`,
    };
  });
