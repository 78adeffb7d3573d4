/**
 * What the search looks into, in one column. Directus asks every searchable field on its own and
 * joins the answers with "or"; PostgreSQL then reads one trigram index for each.
 */
export const SEARCH_FIELD = 'search_text';
