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
    // The company is the server's to set: it closes the form instead of opening it.
    meta: fieldMetaOf(
      collection,
      field,
      field.origin === 'tenancy' ? expanded.length + groups.length + 1 : index + 1,
    ),
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

/** What people open daily comes first in the Studio, what they set up once comes last. */
const FOLDER_ORDER = ['work', 'intake', 'plant', 'billing', 'organisation', 'lifecycle'];

const domainsOf = (model: readonly CollectionDefinition[]): string[] => {
  const domains = [...new Set(model.map((collection) => collection.domain))];
  const rank = (domain: string): number =>
    FOLDER_ORDER.indexOf(domain) + 1 || FOLDER_ORDER.length + 1;
  return domains.sort((a, b) => rank(a) - rank(b));
};

/** A reference is shown by the display template of what it points at, not by its id. */
const withTemplates = (
  fields: readonly SnapshotField[],
  model: readonly CollectionDefinition[],
): SnapshotField[] => {
  const targets = new Map(
    model.flatMap((collection) =>
      expandFields(collection).flatMap(({ name, definition }) =>
        definition.kind === 'reference'
          ? [[`${collection.name}.${name}`, definition.to] as const]
          : [],
      ),
    ),
  );
  const templates = new Map(model.map(({ name, display }) => [name, display]));
  return fields.map((field) => {
    if (field.meta.display !== 'related-values' || field.meta.display_options) return field;
    const to = targets.get(`${field.collection}.${field.field}`);
    const template = templates.get(to ?? '');
    if (!template) return field;
    return { ...field, meta: { ...field.meta, display_options: { template } } };
  });
};

/** Our part of the snapshot of an installation, in the order in which things are created. */
export const fragmentOf = (model: readonly CollectionDefinition[]): Fragment => {
  return {
    collections: [
      ...domainsOf(model).map((domain, index) => folderCollection(domain, index + 1)),
      ...model.map((collection, index) => collectionOf(collection, index + 1)),
    ],
    fields: withTemplates(
      model.flatMap((collection) => fieldsOf(collection)),
      model,
    ),
    relations: model.flatMap(relationsOf),
  };
};
