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
