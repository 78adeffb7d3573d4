import type { SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import type {
  SnapshotCollection,
  SnapshotField,
  SnapshotRelation,
} from '../../../../../schema/compiler/snapshot.ts';
import {
  type FieldChange,
  lockedInCollection,
  lockedInField,
  lockedInRelation,
  type RelationChange,
} from '../../../../../schema/applier/merge/locked.ts';
import { modelOf } from './model-of.ts';
import { cannotChange } from './refusal.ts';

type ReadField = (collection: string, field: string) => Promise<unknown>;

export const checkFieldChange = async (
  knex: Knex,
  readField: ReadField,
  { collection, field }: { collection: string; field: string },
  change: FieldChange,
): Promise<void> => {
  const model = (await modelOf(knex)).field(collection, field);
  if (!model) return;
  const live = (await readField(collection, field)) as SnapshotField;
  const locked = lockedInField(model, live, change);
  if (locked.length > 0) throw cannotChange(`${collection}.${field}`, locked);
};

export const checkCollectionChange = async (
  knex: Knex,
  name: string,
  change: Record<string, unknown>,
): Promise<void> => {
  const model = (await modelOf(knex)).collection(name);
  if (!model) return;
  const meta = (await knex('directus_collections').where({ collection: name }).first()) as
    | SnapshotCollection['meta']
    | undefined;
  if (!meta) return;
  const locked = lockedInCollection(model, { collection: name, meta }, change);
  if (locked.length > 0) throw cannotChange(name, locked);
};

/** @returns whether the relation is the product's */
export const checkRelationChange = async (
  knex: Knex,
  schema: SchemaOverview,
  { collection, field }: { collection: string; field: string },
  change: RelationChange,
): Promise<boolean> => {
  const model = (await modelOf(knex)).relation(collection, field);
  if (!model) return false;
  const live = schema.relations.find(
    (relation) => relation.collection === collection && relation.field === field,
  ) as SnapshotRelation | undefined;
  const locked = lockedInRelation(model, live ?? model, change);
  if (locked.length > 0) throw cannotChange(`${collection}.${field}`, locked);
  return true;
};
