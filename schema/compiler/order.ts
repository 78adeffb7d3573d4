import type { CollectionDefinition } from '../dsl.ts';

const targetsOf = (collection: CollectionDefinition): string[] => [
  ...(collection.tenancy === 'company' ? ['companies'] : []),
  ...Object.values(collection.fields).flatMap((field) =>
    field.kind === 'reference' && field.required ? [field.to] : [],
  ),
  ...Object.values(collection.fields).flatMap((field) =>
    field.kind === 'reference' && !field.required ? [field.to] : [],
  ),
];

/**
 * What is pointed at before what points at it, else in the order of the list. Where collections
 * point at each other (an order names its invoice, a line of the invoice the order), required
 * references win over others.
 */
export const byReferences = (
  model: readonly CollectionDefinition[],
): readonly CollectionDefinition[] => {
  const byName = new Map(model.map((collection) => [collection.name, collection]));
  const placed = new Set<CollectionDefinition>();
  const open = new Set<CollectionDefinition>();
  const place = (collection: CollectionDefinition): void => {
    if (placed.has(collection) || open.has(collection)) return;
    open.add(collection);
    for (const name of targetsOf(collection)) {
      const target = byName.get(name);
      if (target) place(target);
    }
    placed.add(collection);
  };
  for (const collection of model) place(collection);
  return [...placed];
};
