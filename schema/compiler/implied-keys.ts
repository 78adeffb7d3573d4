import type { CollectionDefinition } from '../dsl.ts';
import { expandFields } from './expand.ts';

/** A single-column foreign key that would only say again what company-wide ones say already. */
export type ImpliedKey = { table: string; column: string };

const isTenant = (
  collection: CollectionDefinition | undefined,
): collection is CollectionDefinition => collection?.tenancy === 'company';

/**
 * References whose plain foreign key the database can do without: between tenant rows the
 * company-wide key says more, and `company` itself follows from a required reference to a row
 * whose own company is held by a key. Every key is a look-up and a lock for each row written.
 */
export const impliedKeysOf = (model: readonly CollectionDefinition[]): ImpliedKey[] => {
  const byName = new Map(model.map((collection) => [collection.name, collection]));

  const requiredTenants = (collection: CollectionDefinition): CollectionDefinition[] =>
    Object.values(collection.fields)
      .flatMap((definition) =>
        definition.kind === 'reference' && definition.required ? [byName.get(definition.to)] : [],
      )
      .filter(isTenant);

  /** Whether a required reference leads up to a row that keeps its own key; a circle never does. */
  const isHeld = (collection: CollectionDefinition, below: ReadonlySet<string>): boolean => {
    const parents = requiredTenants(collection);
    if (parents.length === 0) return true;
    const path = new Set([...below, collection.name]);
    return parents.some((parent) => !path.has(parent.name) && isHeld(parent, path));
  };

  return model.filter(isTenant).flatMap((collection) => {
    const parents = requiredTenants(collection);
    const hasHeldCompany = parents.length > 0 && isHeld(collection, new Set());
    return expandFields(collection)
      .filter(({ definition, origin }) => {
        if (definition.kind !== 'reference') return false;
        return origin === 'tenancy' ? hasHeldCompany : isTenant(byName.get(definition.to));
      })
      .map(({ name }) => ({ table: collection.name, column: name }));
  });
};
