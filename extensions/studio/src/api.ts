/** Directus loads an API half of every bundle; this one has nothing to add there. */
export const hooks: never[] = [];
export const endpoints: never[] = [];
export const operations: never[] = [];
