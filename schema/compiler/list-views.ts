import type { CollectionDefinition, FieldDefinition } from '../dsl.ts';
import { keyed } from './labels.ts';

/** How the Studio first shows a list: columns from left to right, their widths, order of the rows. */
export type ListView = {
  collection: string;
  fields: string[];
  sort: string[];
  /** Pixels by column. */
  widths: Record<string, number>;
  align: Record<string, 'right'>;
  /** Kinds of company whose people have it; null for everybody. */
  kinds: readonly string[] | null;
};

/** A bookmark that everybody has beside his own. */
export type BookmarkView = ListView & {
  title: string;
  formerly: string | null;
  icon: string;
  color: string | null;
  filter: Record<string, unknown>;
  /** Field with a point, where the rows are drawn on a map. */
  map: string | null;
};

const AT_MOST = 6;
const UNREADABLE = new Set(['json', 'uuid', 'hash', 'text']);

/** What the display template names, then the first fields that read well in a narrow column. */
const derivedColumns = (collection: CollectionDefinition): string[] => {
  const named = [...collection.display.matchAll(/\{\{\s*([\w]+)/g)].map(([, name]) => name ?? '');
  const readable = Object.entries(collection.fields)
    .filter(([, field]) => !field.hidden)
    .filter(([, field]) => field.kind === 'reference' || !UNREADABLE.has(field.type))
    .map(([name]) => name);
  return [...new Set([...named, ...readable])]
    .filter((name) => name in collection.fields)
    .slice(0, AT_MOST);
};

const isMoney = (field: FieldDefinition | undefined): boolean =>
  field?.kind === 'scalar' && field.type === 'bigInteger';

const NARROW = 120;
const MIDDLE = 170;
const WIDE = 240;
const SHORT_CODE = 32;
const LONG_CODE = 64;

/** Wide enough for what usually stands in it. */
const widthOf = (field: FieldDefinition | undefined): number => {
  if (!field) return MIDDLE + 60;
  if (field.kind === 'reference') return WIDE;
  if (field.choices || field.display === 'fieldwright-state') return MIDDLE + 20;
  if (field.type === 'string') {
    if (field.length <= SHORT_CODE) return MIDDLE;
    return field.length <= LONG_CODE ? MIDDLE + 50 : WIDE;
  }
  if (field.type === 'timestamp') return MIDDLE + 60;
  if (field.type === 'date' || isMoney(field)) return MIDDLE - 10;
  if (field.type === 'json') return MIDDLE;
  return field.type === 'text' ? WIDE : NARROW;
};

const viewOf = (
  collection: CollectionDefinition,
  fields: readonly string[],
  sort: string,
  kinds: readonly string[] | null = null,
): ListView => ({
  collection: collection.name,
  fields: [...fields],
  sort: [sort],
  kinds,
  widths: Object.fromEntries(fields.map((name) => [name, widthOf(collection.fields[name])])),
  align: Object.fromEntries(
    fields.filter((name) => isMoney(collection.fields[name])).map((name) => [name, 'right']),
  ),
});

const columnsOf = (collection: CollectionDefinition): readonly string[] =>
  collection.list?.columns ?? derivedColumns(collection);

const sortOf = (collection: CollectionDefinition): string =>
  collection.list?.sort ?? (collection.stamps === false ? 'id' : '-created_at');

export const listViewsOf = (model: readonly CollectionDefinition[]): ListView[] =>
  model.flatMap((collection) => [
    viewOf(collection, columnsOf(collection), sortOf(collection)),
    ...Object.entries(collection.list?.byKind ?? {}).map(([kind, { columns, sort }]) =>
      viewOf(collection, columns, sort, [kind]),
    ),
  ]);

export const bookmarksOf = (model: readonly CollectionDefinition[]): BookmarkView[] =>
  model.flatMap((collection) =>
    (collection.bookmarks ?? []).map(
      ({ title, formerly, icon, color, filter, sort, columns, map, kinds }) => ({
        ...viewOf(collection, columns ?? columnsOf(collection), sort ?? sortOf(collection), kinds),
        title: keyed(title),
        formerly: formerly === undefined ? null : keyed(formerly),
        icon,
        color: color ?? null,
        filter,
        map: map ?? null,
      }),
    ),
  );
