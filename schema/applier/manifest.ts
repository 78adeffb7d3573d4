import { fieldKey } from '../compiler/snapshot.ts';
import { withSystemFields } from '../compiler/system-fields.ts';
import type { Fragment } from '../compiler/snapshot.ts';
import type { TranslationRow } from '../compiler/translations.ts';
import type { PersonaTemplate } from '../compiler/permissions.ts';
import type { PersonaSeed } from '../../seeds/reference/personas.ts';
import type { Db } from './database.ts';

/** What a release put into this database: the "base" of the three-way merge. */
export type Manifest = {
  fragment: Fragment;
  templates: PersonaTemplate[];
  /** Absent where it was applied before personas were rows. */
  personas?: readonly PersonaSeed[];
  /** Absent in what an earlier release wrote. */
  translations?: TranslationRow[];
};

export type AppliedState = {
  base: Manifest;
  modelHash: string | null;
  liveHash: string | null;
};

const EMPTY: Manifest = {
  fragment: { collections: [], fields: [], relations: [] },
  templates: [],
};

type Row = {
  id: string;
  status: 'applying' | 'applied';
  model_hash: string;
  live_hash: string | null;
  manifest: Manifest;
};

/**
 * The last applied manifest. One that was begun and never finished, because the process died
 * between the structure step and the ledger, adds its names: what it made is ours.
 */
export const readApplied = async (db: Db): Promise<AppliedState> => {
  const { rows } = await db.query<Row>(
    `select id, status, model_hash, live_hash, manifest from fieldwright.applied_manifest
     where id >= coalesce(
       (select max(id) from fieldwright.applied_manifest where status = 'applied'), 0)
     order by id`,
  );
  const applied = rows.find(({ status }) => status === 'applied');
  const begun = rows.filter(({ status }) => status === 'applying');
  const base = begun.reduce(
    (manifest, row) => withNamesOf(manifest, row.manifest),
    applied?.manifest ?? EMPTY,
  );
  return {
    // Before they were part of the manifest, a migration made them.
    base: { ...base, fragment: withSystemFields(base.fragment) },
    modelHash: begun.length > 0 ? null : (applied?.model_hash ?? null),
    liveHash: applied?.live_hash ?? null,
  };
};

const withNamesOf = (manifest: Manifest, begun: Manifest): Manifest => ({
  ...manifest,
  fragment: joined(manifest.fragment, begun.fragment),
});

/** Everything of `first`, and of `second` what `first` does not name. */
export const joined = (first: Fragment, second: Fragment): Fragment => {
  const collections = new Set(first.collections.map(({ collection }) => collection));
  const fields = new Set(first.fields.map(fieldKey));
  const relations = new Set(first.relations.map(fieldKey));
  return {
    collections: [
      ...first.collections,
      ...second.collections.filter(({ collection }) => !collections.has(collection)),
    ],
    fields: [...first.fields, ...second.fields.filter((field) => !fields.has(fieldKey(field)))],
    relations: [
      ...first.relations,
      ...second.relations.filter((relation) => !relations.has(fieldKey(relation))),
    ],
  };
};

/** The fragment but for what was deleted: collections, and fields as `collection.field`. */
export const without = (fragment: Fragment, deleted: ReadonlySet<string>): Fragment => {
  const stays = (entry: { collection: string; field: string }): boolean =>
    !deleted.has(entry.collection) && !deleted.has(fieldKey(entry));
  return {
    collections: fragment.collections.filter(({ collection }) => !deleted.has(collection)),
    fields: fragment.fields.filter(stays),
    relations: fragment.relations.filter(stays),
  };
};

export const beginManifest = async (
  db: Db,
  modelHash: string,
  manifest: Manifest,
): Promise<string> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into fieldwright.applied_manifest (status, model_hash, manifest)
     values ('applying', $1, $2) returning id`,
    [modelHash, JSON.stringify(manifest)],
  );
  return rows[0]?.id ?? '';
};

export const finishManifest = async (db: Db, id: string, liveHash: string): Promise<void> => {
  await db.query(
    `update fieldwright.applied_manifest
     set status = 'applied', live_hash = $2, applied_at = now() where id = $1`,
    [id, liveHash],
  );
  await db.query('delete from fieldwright.applied_manifest where id < $1', [id]);
};
