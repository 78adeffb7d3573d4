/** Keeps what was made for some time, for all who ask meanwhile; what failed is made again. */
export const remembered = <T>(
  milliseconds: number,
  now: () => number = Date.now,
): ((make: () => Promise<T>) => Promise<T>) => {
  let kept: { made: Promise<T>; until: number } | null = null;
  return (make) => {
    if (kept && kept.until > now()) return kept.made;
    const made = make();
    kept = { made, until: now() + milliseconds };
    made.catch(() => {
      kept = null;
    });
    return made;
  };
};
