import { fieldKey } from '../compiler/snapshot.ts';
import type { Fragment, Snapshot } from '../compiler/snapshot.ts';
import type { Retired } from '../retired.ts';
import { isEmptyDiff } from './directus-adapter.ts';
import type { DirectusAdapter, SnapshotDiff } from './directus-adapter.ts';
import { SchemaError } from './errors.ts';
import { findClashes, refuseClashes } from './merge/clashes.ts';
import type { MergeNote } from './merge/notes.ts';
import { overlay } from './merge/overlay.ts';

export type StructurePlan = {
  live: Snapshot;
  diff: SnapshotDiff;
  notes: MergeNote[];
  isEmpty: boolean;
};

type Input = { directus: DirectusAdapter; base: Fragment; ours: Fragment; deletable: Retired };

/** Compares ours with the live structure and stops at anything that needs a person's decision. */
export const planStructure = async ({
  directus,
  base,
  ours,
  deletable,
}: Input): Promise<StructurePlan> => {
  const live = await directus.snapshot();
  refuseClashes(findClashes(base, ours, live));
  refuseAliasChanges(ours, live);
  const { after, notes } = overlay({ base, ours, live, deletable });
  const diff = await directus.diff(live, after);
  return {
    live,
    diff,
    notes: [...notes, ...leftovers(base, ours, live, deletable)],
    isEmpty: isEmptyDiff(diff),
  };
};

/** Directus deletes and recreates a field that changes between column and alias, data and all. */
const refuseAliasChanges = (ours: Fragment, live: Snapshot): void => {
  const liveTypes = new Map(live.fields.map((field) => [fieldKey(field), field.type]));
  for (const field of ours.fields) {
    const type = liveTypes.get(fieldKey(field));
    if (type === undefined || (type === 'alias') === (field.type === 'alias')) continue;
    throw new SchemaError(
      'SCHEMA_TYPE_CHANGE',
      `${fieldKey(field)} is ${type} here and ${field.type} in this release; the change would delete its data`,
    );
  }
};

const leftovers = (
  base: Fragment,
  ours: Fragment,
  live: Snapshot,
  deletable: Retired,
): MergeNote[] => {
  const oursNames = new Set(ours.collections.map(({ collection }) => collection));
  const oursFields = new Set(ours.fields.map(fieldKey));
  const liveFields = new Set(live.fields.map(fieldKey));
  const detail = 'no longer part of the model; stays with its data';
  const collections = base.collections
    .map(({ collection }) => collection)
    .filter((name) => !oursNames.has(name) && !deletable.collections.includes(name))
    .filter((name) => live.collections.some(({ collection }) => collection === name));
  const fields = base.fields
    .filter(({ collection }) => oursNames.has(collection))
    .map(fieldKey)
    .filter((name) => !oursFields.has(name) && !deletable.fields.includes(name))
    .filter((name) => liveFields.has(name));
  return [...collections, ...fields].map((subject) => ({ kind: 'leftover', subject, detail }));
};
