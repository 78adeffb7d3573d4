/** A number from 0 to 1, without 1. */
export type Random = () => number;

/** Random numbers that are the same for the same seed (Marsaglia's xorshift, 32 bits). */
export const randomBy = (seed: number): Random => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 8; warm++) next();
  return next;
};
