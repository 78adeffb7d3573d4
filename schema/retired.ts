/**
 * What earlier releases had and this one does not. Listed things are deleted, with their data, only
 * when the operator applies with `--delete-retired`; until then they stay as they are.
 */
export const RETIRED: Retired = {
  collections: [],
  fields: ['memberships.manager'],
};

export type Retired = {
  collections: readonly string[];
  /** `collection.field` */
  fields: readonly string[];
};
