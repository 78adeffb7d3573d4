import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { tenancyForeignKeys } from './foreign-keys.ts';
import { compositeIndexes, searchIndexes } from './indexes.ts';
import { rowTriggers } from './triggers.ts';
import { uniqueConstraints } from './unique.ts';

/** Uniques first: the composite foreign keys point at them. */
export const derivedSqlOf = (model: readonly CollectionDefinition[]): DerivedObject[] => {
  const tenants = new Set(
    model.filter(({ tenancy }) => tenancy === 'company').map(({ name }) => name),
  );
  return [
    ...model.flatMap(uniqueConstraints),
    ...model.flatMap((collection) => tenancyForeignKeys(collection, tenants)),
    ...model.flatMap(compositeIndexes),
    ...model.flatMap(searchIndexes),
    ...model.flatMap(rowTriggers),
  ];
};

export type { DerivedObject } from './derived.ts';
