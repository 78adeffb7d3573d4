/** Works through a list, a few at a time. */
export const inTurns = async <T>(
  list: readonly T[],
  work: (entry: T) => Promise<void>,
  width = 6,
): Promise<void> => {
  const rest = [...list].reverse();
  const turn = async (): Promise<void> => {
    for (let entry = rest.pop(); entry !== undefined; entry = rest.pop()) await work(entry);
  };
  await Promise.all(Array.from({ length: width }, turn));
};
