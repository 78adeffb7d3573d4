import { SEARCH_FIELD } from '../../extensions/domain/kernel/search-field.ts';
import type { CollectionDefinition } from '../dsl.ts';

export const hasSearchField = ({ searchable = [] }: CollectionDefinition): boolean =>
  searchable.length > 1;

/** Fields that the search really asks: the joined one where there is one. */
export const searchedFields = (collection: CollectionDefinition): readonly string[] =>
  hasSearchField(collection) ? [SEARCH_FIELD] : (collection.searchable ?? []);
