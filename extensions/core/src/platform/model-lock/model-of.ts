import type { Knex } from 'knex';
import type {
  Fragment,
  SnapshotCollection,
  SnapshotField,
  SnapshotRelation,
} from '../../../../../schema/compiler/snapshot.ts';

/** What the product put into this database, as the last apply wrote it down. */
export type Model = {
  collection: (name: string) => SnapshotCollection | undefined;
  field: (collection: string, field: string) => SnapshotField | undefined;
  relation: (collection: string, field: string) => SnapshotRelation | undefined;
};

const NOTHING: Fragment = { collections: [], fields: [], relations: [] };

/** The last one read; an apply never changes the manifest of another. */
let known: { id: string; model: Model } | undefined;

/** An upgrade may have run since it was last asked for, so the number is read each time. */
export const modelOf = async (knex: Knex): Promise<Model> => {
  const id = await lastApply(knex);
  if (id === undefined) return modelFrom(NOTHING);
  if (known?.id !== id) known = { id, model: modelFrom(await readFragment(knex, id)) };
  return known.model;
};

const modelFrom = ({ collections, fields, relations }: Fragment): Model => {
  const isOf =
    (collection: string, field: string) =>
    (entry: { collection: string; field: string }): boolean =>
      entry.collection === collection && entry.field === field;
  return {
    collection: (name) => collections.find(({ collection }) => collection === name),
    field: (collection, field) => fields.find(isOf(collection, field)),
    relation: (collection, field) => relations.find(isOf(collection, field)),
  };
};

const table = (knex: Knex): Knex.QueryBuilder => knex('applied_manifest').withSchema('fieldwright');

/** One that was begun and not finished names everything of the one before as well. */
const lastApply = async (knex: Knex): Promise<string | undefined> => {
  const { rows } = await knex.raw<{ rows: { known: string | null }[] }>(
    `select to_regclass('fieldwright.applied_manifest') as known`,
  );
  if (!rows[0]?.known) return undefined;
  const row = (await table(knex).max('id as id').first()) as { id: string | null } | undefined;
  return row?.id ?? undefined;
};

const readFragment = async (knex: Knex, id: string): Promise<Fragment> => {
  const row = (await table(knex).where({ id }).first('manifest')) as
    | { manifest: { fragment: Fragment } }
    | undefined;
  return row?.manifest.fragment ?? NOTHING;
};
