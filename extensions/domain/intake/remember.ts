/**
 * Keeps results by their question, up to `most` of them: the rows of a list ask the same few
 * questions (this day, that pattern) thousands of times.
 */
export const remember = <T>(most: number): ((key: string, make: () => T) => T) => {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
};
