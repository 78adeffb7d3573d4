/** The value below which the share `p` (0 to 1) of the samples lies; nearest rank. */
export const percentile = (samples: readonly number[], p: number): number => {
  if (samples.length === 0) throw new Error('No samples to take a percentile of.');
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] as number;
};

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Milliseconds that `run` took. */
export const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/**
 * How much longer `ours` took than `reference`, whose samples were taken pair by pair: the median of the
 * pairs' own ratios, since a machine that slows down between two pairs slows both sides of the second.
 */
export const pairedRatio = (ours: readonly number[], reference: readonly number[]): number => {
  if (ours.length !== reference.length) throw new Error('The samples are no pairs.');
  return median(ours.map((time, index) => time / (reference[index] as number)));
};
