/**
 * Three-way merge of a list without order: what the release added comes, what it took away goes,
 * and what a customer added or took away stays so. A list with `*` holds all and is no list.
 */
export const mergeLists = (
  base: readonly string[],
  ours: readonly string[],
  live: readonly string[],
): string[] => {
  const added = ours.filter((name) => !base.includes(name) && !live.includes(name));
  const removed = new Set(base.filter((name) => !ours.includes(name)));
  return [...live.filter((name) => !removed.has(name)), ...added];
};

const isAll = (fields: readonly string[]): boolean => fields.includes('*');

/** Null where the two changes cannot be joined: one side says "all". */
export const mergeFields = (
  base: readonly string[],
  ours: readonly string[],
  live: readonly string[],
): string[] | null =>
  isAll(base) || isAll(ours) || isAll(live) ? null : mergeLists(base, ours, live);
