import type { ListView } from '../compiler/list-views.ts';
import type { Db } from './database.ts';
import { hashOf } from './hash.ts';
import { lastDefault, rememberDefault } from './studio-defaults.ts';

type Preset = { id: number; layout: string | null; layout_query: unknown };

const contentOf = ({ fields, sort }: ListView) => ({ tabular: { fields, sort } });

/**
 * Gives each list of the Studio its first columns, as presets that hold for everybody without one
 * of his own. One that an administrator changed or deleted stays as he left it.
 */
export const applyListViews = async (db: Db, views: readonly ListView[]): Promise<void> => {
  for (const view of views) await applyListView(db, view);
};

const applyListView = async (db: Db, view: ListView): Promise<void> => {
  const live = await findPreset(db, view.collection);
  const name = `list ${view.collection}`;
  const last = await lastDefault(db, name);
  const isOurs = live !== null && last === hashOf(live.layout_query);
  if (last === null ? live !== null : !isOurs) return;
  const content = contentOf(view);
  if (last === hashOf(content)) return;
  if (live) {
    await db.query('update directus_presets set layout_query = $2 where id = $1', [
      live.id,
      JSON.stringify(content),
    ]);
  } else {
    await db.query(
      `insert into directus_presets (collection, layout, layout_query) values ($1, 'tabular', $2)`,
      [view.collection, JSON.stringify(content)],
    );
  }
  await rememberDefault(db, name, hashOf(content));
};

const findPreset = async (db: Db, collection: string): Promise<Preset | null> => {
  const { rows } = await db.query<Preset>(
    `select id, layout, layout_query from directus_presets
     where collection = $1 and "user" is null and role is null and bookmark is null
     order by id limit 1`,
    [collection],
  );
  return rows[0] ?? null;
};
