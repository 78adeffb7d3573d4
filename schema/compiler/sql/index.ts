import type { CollectionDefinition } from '../../dsl.ts';
import { choiceConstraints } from './choices.ts';
import { circleGuards } from './circles.ts';
import type { DerivedObject } from './derived.ts';
import { eventObjects } from './events.ts';
import { referencedTenants, tenancyForeignKeys } from './foreign-keys.ts';
import { compositeIndexes } from './indexes.ts';
import { kindFunction } from './kinds.ts';
import { claimedFunction, referenceGuards } from './references.ts';
import { filledConstraints } from './filled.ts';
import { linkConstraints } from './links.ts';
import { searchObjects } from './search.ts';
import { rowTriggers } from './triggers.ts';
import { uniqueConstraints } from './unique.ts';

/**
 * Uniques before the composite foreign keys, which point at them, and after the indexes: of equally
 * cheap ones PostgreSQL takes the newest, and while a table has no statistics an index that merely
 * begins with `company` looks as cheap as the unique key to which a foreign key leads.
 */
export const derivedSqlOf = (model: readonly CollectionDefinition[]): DerivedObject[] => {
  const tenants = new Set(
    model.filter(({ tenancy }) => tenancy === 'company').map(({ name }) => name),
  );
  const referenced = referencedTenants(model, tenants);
  return [
    ...model.flatMap(compositeIndexes),
    ...model.flatMap((collection) => uniqueConstraints(collection, referenced)),
    ...model.flatMap((collection) => tenancyForeignKeys(collection, tenants)),
    ...model.flatMap(linkConstraints),
    ...model.flatMap(filledConstraints),
    ...model.flatMap(choiceConstraints),
    ...model.flatMap(searchObjects),
    ...model.flatMap(referenceGuards),
    ...model.flatMap(circleGuards),
    ...model.flatMap(rowTriggers),
    ...model.flatMap(eventObjects),
    ...claimedFunction(model),
    ...kindFunction(model),
  ];
};

export { platformReferences } from './references.ts';
export type { DerivedObject } from './derived.ts';
