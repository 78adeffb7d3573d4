/**
 * Asks again until the answer satisfies, for what follows a commit within moments. Long waits through
 * the API ask less often: it counts requests.
 */
export const eventually = async <T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  { withinMs = 3_000, everyMs = 25 } = {},
): Promise<T> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isGood(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};
