import type { CollectionDefinition } from '../dsl.ts';

/**
 * What the search looks into, in one column. Directus asks every searchable field on its own and
 * joins the answers with "or"; PostgreSQL then reads one trigram index for each.
 */
export const SEARCH_FIELD = 'search_text';

export const hasSearchField = ({ searchable = [] }: CollectionDefinition): boolean =>
  searchable.length > 1;

/** Fields that the search really asks: the joined one where there is one. */
export const searchedFields = (collection: CollectionDefinition): readonly string[] =>
  hasSearchField(collection) ? [SEARCH_FIELD] : (collection.searchable ?? []);
