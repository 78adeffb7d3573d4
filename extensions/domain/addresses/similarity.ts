/** How alike two words are, from 0 to 1: by the database's trigrams, and by the strokes between them. */

const trigramsOf = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
};

/** As `similarity` of pg_trgm. */
export const trigramSimilarity = (one: string, other: string): number => {
  if (one === '' || other === '') return 0;
  const [a, b] = [trigramsOf(one), trigramsOf(other)];
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
};

/** Strokes from one word to the other; two neighbours that changed places are one. */
export const strokesBetween = (one: string, other: string): number => {
  const width = other.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j < width; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
};

export const similarity = (one: string, other: string): number => {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  const strokes = 1 - strokesBetween(one, other) / longest;
  // `st` and `rd` have nothing in common that counts.
  return Math.max(trigramSimilarity(one, other), strokes < 0.5 ? 0 : strokes);
};
