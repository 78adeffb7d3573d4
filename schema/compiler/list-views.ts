import type { CollectionDefinition } from '../dsl.ts';

/** How the Studio first shows a list: columns from left to right, and the order of the rows. */
export type ListView = { collection: string; fields: string[]; sort: string[] };

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

export const listViewsOf = (model: readonly CollectionDefinition[]): ListView[] =>
  model.map((collection) => ({
    collection: collection.name,
    fields: [...(collection.list?.columns ?? derivedColumns(collection))],
    sort: [collection.list?.sort ?? (collection.stamps === false ? 'id' : '-created_at')],
  }));
