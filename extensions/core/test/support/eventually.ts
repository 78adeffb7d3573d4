/**
 * Asks again until the answer satisfies. A good answer ends the wait at once, so the limit is for a
 * machine that is busy with something else, not for what is usual. Long waits through the API ask
 * less often: it counts requests.
 */
export const eventually = async <T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  { withinMs = 150_000, everyMs = 25 } = {},
): Promise<T> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isGood(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};
