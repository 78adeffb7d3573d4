import type {
  Column,
  FieldMeta,
  SnapshotCollection,
  SnapshotField,
  SnapshotRelation,
} from '../../compiler/snapshot.ts';
import { mergeCollection } from './collection.ts';
import { mergeField } from './field.ts';
import { mergeRelation } from './relation.ts';
import { isSame } from './three-way.ts';

type Values = Record<string, unknown>;

/** What somebody wants to change about a field, as Directus' routes take it. */
export type FieldChange = { type?: string; meta?: Values | null; schema?: Values | null };
export type RelationChange = {
  related_collection?: string | null;
  meta?: Values | null;
  schema?: Values | null;
};

/**
 * Keys of the change that an upgrade would put back: those are the product's. What an upgrade keeps
 * as it was changed here belongs to the customer, and what stays as it is or returns to the model
 * is no change.
 */
export const lockedInField = (
  model: SnapshotField,
  live: SnapshotField,
  change: FieldChange,
): string[] => {
  const proposed: SnapshotField = {
    ...live,
    type: change.type ?? live.type,
    meta: { ...live.meta, ...(change.meta as Partial<FieldMeta> | null) },
    ...(live.schema && {
      schema: { ...live.schema, ...(change.schema as Partial<Column> | null) },
    }),
  };
  const merged = mergeField({ base: model, ours: model, live: proposed }, ignore);
  return [
    ...(isLocked(change.type, live.type, merged.type) ? ['type'] : []),
    ...lockedKeys('meta', change.meta, live.meta, merged.meta),
    ...lockedKeys('schema', change.schema, live.schema, merged.schema),
  ];
};

export const lockedInCollection = (
  model: SnapshotCollection,
  live: SnapshotCollection,
  change: Values,
): string[] => {
  const proposed = { ...live, meta: { ...live.meta, ...change } };
  const merged = mergeCollection({ base: model, ours: model, live: proposed }, ignore);
  return lockedKeys('meta', change, live.meta, merged.meta);
};

export const lockedInRelation = (
  model: SnapshotRelation,
  live: SnapshotRelation,
  change: RelationChange,
): string[] => {
  const proposed = { ...live, meta: { ...live.meta, ...(change.meta as object | null) } };
  const merged = mergeRelation({ base: model, ours: model, live: proposed });
  const target = change.related_collection ?? undefined;
  return [
    ...(isLocked(target, live.related_collection, model.related_collection)
      ? ['related_collection']
      : []),
    ...lockedKeys('meta', change.meta, live.meta, merged.meta),
    // Without a key of its own there is nothing that Directus could change about it.
    ...(live.schema ? lockedKeys('schema', change.schema, live.schema, merged.schema) : []),
  ];
};

const ignore = (): void => undefined;

const isLocked = (wanted: unknown, live: unknown, merged: unknown): boolean =>
  wanted !== undefined && !isSame(wanted, live) && !isSame(wanted, merged);

const lockedKeys = (
  part: string,
  change: Values | null | undefined,
  live: object | null | undefined,
  merged: object | null | undefined,
): string[] => {
  if (!change || !merged) return [];
  const [current, kept] = [(live ?? {}) as Values, merged as Values];
  return Object.keys(change)
    .filter((key) => key in kept && isLocked(change[key], current[key], kept[key]))
    .map((key) => `${part}.${key}`);
};
