import { fieldKey } from '../../compiler/snapshot.ts';
import type { Fragment, Snapshot } from '../../compiler/snapshot.ts';
import type { Retired } from '../../retired.ts';
import { mergeCollection } from './collection.ts';
import { mergeField } from './field.ts';
import type { MergeNote } from './notes.ts';
import { mergeRelation } from './relation.ts';
import type { Sides } from './three-way.ts';

export type OverlayInput = {
  /** What was last applied here; empty on a first run. */
  base: Fragment;
  ours: Fragment;
  live: Snapshot;
  /** What may go, with its data, in this run. */
  deletable: Retired;
};

export type Overlay = { after: Snapshot; notes: MergeNote[] };

/**
 * The live snapshot with ours laid over it. Directus' own diff is a mirror that deletes what is
 * missing, so everything that is not ours is carried along untouched.
 */
export const overlay = ({ base, ours, live, deletable }: OverlayInput): Overlay => {
  const notes: MergeNote[] = [];
  const report = (note: MergeNote) => notes.push(note);
  const gone = goneFrom(deletable, base, report);
  const after: Snapshot = {
    ...live,
    collections: layer({
      ...layersOf('collections', base, ours, live),
      key: ({ collection }) => collection,
      merge: (sides) => mergeCollection(sides, report),
    }).filter(({ collection }) => !gone.collections.has(collection)),
    fields: layer({
      ...layersOf('fields', base, ours, live),
      key: fieldKey,
      merge: (sides) => mergeField(sides, report),
    }).filter(
      (field) => !gone.collections.has(field.collection) && !gone.fields.has(fieldKey(field)),
    ),
    relations: layer({
      ...layersOf('relations', base, ours, live),
      key: fieldKey,
      merge: mergeRelation,
    }).filter(
      (relation) =>
        !gone.collections.has(relation.collection) &&
        !gone.collections.has(relation.related_collection) &&
        !gone.fields.has(fieldKey(relation)),
    ),
  };
  return { after, notes };
};

const layersOf = <K extends keyof Fragment>(
  part: K,
  base: Fragment,
  ours: Fragment,
  live: Snapshot,
) => ({
  base: base[part] as Fragment[K],
  ours: ours[part] as Fragment[K],
  live: live[part] as Fragment[K],
});

type Layers<T> = {
  base: T[];
  ours: T[];
  live: T[];
  key: (entry: T) => string;
  merge: (sides: Sides<T>) => T;
};

/** Live order is kept, for the server creates in this order; what is new comes behind. */
const layer = <T>({ base, ours, live, key, merge }: Layers<T>): T[] => {
  const baseByKey = new Map(base.map((entry) => [key(entry), entry]));
  const oursByKey = new Map(ours.map((entry) => [key(entry), entry]));
  const known = new Set(live.map(key));
  return [
    ...live.map((entry) => {
      const own = oursByKey.get(key(entry));
      return own ? merge({ base: baseByKey.get(key(entry)), ours: own, live: entry }) : entry;
    }),
    ...ours.filter((entry) => !known.has(key(entry))),
  ];
};

const goneFrom = (deletable: Retired, base: Fragment, report: (note: MergeNote) => void) => {
  const collections = new Set(
    base.collections
      .map(({ collection }) => collection)
      .filter((name) => deletable.collections.includes(name)),
  );
  const fields = new Set(
    base.fields.map(fieldKey).filter((name) => deletable.fields.includes(name)),
  );
  for (const subject of [...collections, ...fields]) {
    report({ kind: 'deleted', subject, detail: 'with its data' });
  }
  return { collections, fields };
};
