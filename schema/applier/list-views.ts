import type { BookmarkView, ListView } from '../compiler/list-views.ts';
import type { Db } from './database.ts';
import { hashOf } from './hash.ts';
import { lastDefault, rememberDefault } from './studio-defaults.ts';

type Look = { layout_query: unknown; layout_options: unknown };
type Preset = Look & { id: number; filter: unknown; company_kinds: string | null };
type Content = Look & {
  company_kinds: string | null;
  layout: 'tabular' | 'map';
  filter: unknown;
  icon: string | null;
  color: string | null;
};

const kindsOf = ({ kinds }: ListView): string | null => kinds?.join(',') ?? null;

const lookOf = ({ fields, sort, widths, align }: ListView): Look => ({
  layout_query: { tabular: { fields, sort } },
  layout_options: { tabular: { widths, align, spacing: 'cozy' } },
});

/** As many points as the Studio draws at most. */
const POINTS = 1_000;

/** No clusters: their numbers ask a server of fonts, and without an answer no point is drawn. */
const mapOf = (field: string): Look => ({
  layout_query: { map: { limit: POINTS } },
  layout_options: { map: { geometryField: field, clusterData: false } },
});

/**
 * Gives each list of the Studio its first columns, and bookmarks beside them, as presets that hold
 * for everybody without one of his own. One that an administrator changed, renamed or deleted stays
 * as he left it.
 */
export const applyListViews = async (
  db: Db,
  views: readonly ListView[],
  bookmarks: readonly BookmarkView[],
): Promise<void> => {
  for (const view of views)
    await applyPreset(db, `list ${[view.collection, ...(view.kinds ?? [])].join(' for ')}`, {
      collection: view.collection,
      bookmark: null,
      content: {
        ...lookOf(view),
        company_kinds: kindsOf(view),
        layout: 'tabular',
        filter: null,
        icon: null,
        color: null,
      },
    });
  for (const view of bookmarks) {
    await renameBookmark(db, view);
    await applyPreset(db, `bookmark ${view.collection} ${view.title}`, {
      collection: view.collection,
      bookmark: view.title,
      content: {
        ...(view.map === null ? lookOf(view) : mapOf(view.map)),
        company_kinds: kindsOf(view),
        layout: view.map === null ? 'tabular' : 'map',
        filter: view.filter,
        icon: view.icon,
        color: view.color,
      },
    });
  }
};

/** A bookmark that a release calls by another name; one that an administrator changed keeps his. */
const renameBookmark = async (
  db: Db,
  { collection, title, formerly }: BookmarkView,
): Promise<void> => {
  if (formerly === null) return;
  const live = await findPreset(db, collection, formerly, null);
  const last = await lastDefault(db, `bookmark ${collection} ${formerly}`);
  if (live === null || last === null || !isAsWritten(live, last)) return;
  if ((await lastDefault(db, `bookmark ${collection} ${title}`)) !== null) return;
  await db.query('update directus_presets set bookmark = $2 where id = $1', [live.id, title]);
  await rememberDefault(db, `bookmark ${collection} ${title}`, last);
};

type Wanted = { collection: string; bookmark: string | null; content: Content };

const markOf = ({
  layout_query,
  layout_options,
  filter,
  company_kinds: kinds,
}: Pick<Preset, 'layout_query' | 'layout_options' | 'filter' | 'company_kinds'>) =>
  hashOf({ layout_query, layout_options, filter, ...(kinds ? { kinds } : {}) });

/** As long as nobody changed it; before widths came with it, the mark was of the columns alone. */
const isAsWritten = (live: Preset, last: string): boolean =>
  last === markOf(live) || (live.layout_options === null && last === hashOf(live.layout_query));

const applyPreset = async (db: Db, name: string, wanted: Wanted): Promise<void> => {
  const { collection, bookmark, content } = wanted;
  const live = await findPreset(db, collection, bookmark, content.company_kinds);
  const last = await lastDefault(db, name);
  const isOurs = live !== null && last !== null && isAsWritten(live, last);
  if (last === null ? live !== null : !isOurs) return;
  if (last === markOf(content)) return;
  const values = [
    JSON.stringify(content.layout_query),
    JSON.stringify(content.layout_options),
    content.filter === null ? null : JSON.stringify(content.filter),
    content.company_kinds,
  ];
  if (live)
    await db.query(
      `update directus_presets set layout_query = $2, layout_options = $3, filter = $4,
         company_kinds = $5
       where id = $1`,
      [live.id, ...values],
    );
  else
    await db.query(
      `insert into directus_presets
         (collection, bookmark, layout, layout_query, layout_options, filter, company_kinds, icon,
          color)
       values ($1, $2, $9, $3, $4, $5, $6, coalesce($7, 'bookmark'), $8)`,
      [collection, bookmark, ...values, content.icon, content.color, content.layout],
    );
  await rememberDefault(db, name, markOf(content));
};

/** Bookmarks of a list differ by title; of its first looks there is one for each kind of company. */
const findPreset = async (
  db: Db,
  collection: string,
  bookmark: string | null,
  kinds: string | null,
): Promise<Preset | null> => {
  const { rows } = await db.query<Preset>(
    `select id, layout_query, layout_options, filter, company_kinds from directus_presets
     where collection = $1 and bookmark is not distinct from $2
       and (bookmark is not null or company_kinds is not distinct from $3)
       and "user" is null and role is null
     order by id limit 1`,
    [collection, bookmark, kinds],
  );
  return rows[0] ?? null;
};
