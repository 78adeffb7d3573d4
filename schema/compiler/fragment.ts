import type { CollectionDefinition } from '../dsl.ts';
import { collectionOf, folderCollection } from './collections.ts';
import { columnOf, typeOf } from './columns.ts';
import { expandFields } from './expand.ts';
import { fieldMetaOf } from './field-meta.ts';
import { relationOf } from './relations.ts';
import { sectionOf } from './sections.ts';
import type { Fragment, SnapshotField, SnapshotRelation } from './snapshot.ts';

const fieldsOf = (collection: CollectionDefinition): SnapshotField[] => {
  const expanded = expandFields(collection);
  const groups = collection.groups ?? [];
  const fields = expanded.map((field, index): SnapshotField => ({
    collection: collection.name,
    field: field.name,
    type: typeOf(field.definition).type,
    meta: fieldMetaOf(collection, field, index + 1),
    schema: columnOf(collection, field),
  }));
  const sections = groups.map((group, index) =>
    sectionOf(collection, group, expanded.length + index + 1),
  );
  return [...fields, ...sections];
};

const relationsOf = (collection: CollectionDefinition): SnapshotRelation[] =>
  expandFields(collection).flatMap(({ name, definition }) =>
    definition.kind === 'reference' ? [relationOf(collection, name, definition)] : [],
  );

/** Our part of the snapshot of an installation, in the order in which things are created. */
export const fragmentOf = (model: readonly CollectionDefinition[]): Fragment => {
  const domains = [...new Set(model.map((collection) => collection.domain))];
  return {
    collections: [
      ...domains.map((domain, index) => folderCollection(domain, index + 1)),
      ...model.map((collection, index) => collectionOf(collection, index + 1)),
    ],
    fields: model.flatMap(fieldsOf),
    relations: model.flatMap(relationsOf),
  };
};
