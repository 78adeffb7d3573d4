/** As the server: a smaller difference is nobody's concern. */
const TOLERANCE_MINUTES = 15;

/**
 * How far the phone's clock is behind the server's; null within fifteen minutes, which covers the way
 * there and back. `askedAt` is by the phone's clock.
 */
export const minutesBehind = (
  serverTime: string,
  askedAt: string,
  answeredAt: string = new Date().toISOString(),
): number | null => {
  const middle = (Date.parse(askedAt) + Date.parse(answeredAt)) / 2;
  const minutes = Math.round((Date.parse(serverTime) - middle) / 60_000);
  return Math.abs(minutes) > TOLERANCE_MINUTES ? minutes : null;
};
