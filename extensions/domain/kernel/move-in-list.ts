export type Placed = { id: string; sort: number | null };

/**
 * Moves one row of a list to the place of another and says which rows get another number: only
 * those between, unless the numbers do not yet tell all rows apart. `rows` are in their order.
 */
export const moveInList = (
  rows: readonly Placed[],
  { item, to }: { item: string; to: string },
): { id: string; sort: number }[] => {
  const from = rows.findIndex(({ id }) => id === item);
  const target = rows.findIndex(({ id }) => id === to);
  const moved = rows[from];
  if (!moved || target < 0) return [];
  const order = rows.filter((row) => row !== moved);
  order.splice(target, 0, moved);
  const given = rows.flatMap(({ sort }) => (sort === null ? [] : [sort]));
  const isTold = new Set(given).size === rows.length;
  return order.flatMap(({ id, sort }, index) => {
    const next = isTold ? (given[index] as number) : index + 1;
    return next === sort ? [] : [{ id, sort: next }];
  });
};
