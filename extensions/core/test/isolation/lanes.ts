/** Runs a few items at a time: the product answers in parallel, and the test must not overrun it. */
export const inLanes = async <T>(
  items: readonly T[],
  run: (item: T) => Promise<void>,
  lanes = 6,
): Promise<void> => {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
