/** Columns of a file by what its first row calls them, in whatever letters; undefined for an unknown one. */
export const placesByName = <C extends { names: readonly string[] }>(
  columns: readonly C[],
  head: readonly string[],
): (C | undefined)[] => {
  const byName = new Map(columns.flatMap((one) => one.names.map((name) => [name, one] as const)));
  return head.map((title) => byName.get(title.trim().toLowerCase()));
};
