import type { CollectionDefinition } from '../dsl.ts';

const targetsOf = (collection: CollectionDefinition, isRequired: boolean): string[] =>
  Object.values(collection.fields).flatMap((field) =>
    field.kind === 'reference' && (field.required ?? false) === isRequired ? [field.to] : [],
  );
const neededBy = (collection: CollectionDefinition): string[] => [
  ...(collection.tenancy === 'company' ? ['companies'] : []),
  ...targetsOf(collection, true),
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
  const found = (names: readonly string[]): CollectionDefinition[] =>
    names.flatMap((name) => byName.get(name) ?? []);
  /** Whether it can only come behind one that is being placed. */
  const waits = (collection: CollectionDefinition, seen = new Set([collection])): boolean =>
    found(neededBy(collection)).some((target) => {
      if (open.has(target)) return true;
      if (placed.has(target) || seen.has(target)) return false;
      return waits(target, seen.add(target));
    });
  const place = (collection: CollectionDefinition): void => {
    if (placed.has(collection) || open.has(collection)) return;
    open.add(collection);
    for (const target of found(neededBy(collection))) place(target);
    for (const target of found(targetsOf(collection, false))) if (!waits(target)) place(target);
    placed.add(collection);
  };
  for (const collection of model) place(collection);
  return [...placed];
};
