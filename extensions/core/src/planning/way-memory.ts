import type { Point } from '../../../domain/planning/index.ts';

export type Way = { seconds: number; metres: number };
export type WayMemory = {
  get: (from: Point, to: Point) => Way | undefined;
  set: (from: Point, to: Point, way: Way) => void;
};

const MOST = 1_000_000;
const KEPT_MS = 24 * 60 * 60_000;

/** About a metre. */
const keyOf = ({ lat, lng }: Point): string => `${lat.toFixed(5)},${lng.toFixed(5)}`;

/** Ways between points for a day. Beyond `most` all are forgotten: the next plan asks anew. */
export const createWayMemory = ({
  most = MOST,
  now = Date.now,
}: { most?: number; now?: () => number } = {}): WayMemory => {
  const ways = new Map<string, Map<string, Way>>();
  let size = 0;
  let since = now();
  const forget = (): void => {
    ways.clear();
    size = 0;
    since = now();
  };
  return {
    get: (from, to) => {
      if (now() - since > KEPT_MS) forget();
      return ways.get(keyOf(from))?.get(keyOf(to));
    },
    set: (from, to, way) => {
      if (size >= most) forget();
      const key = keyOf(from);
      const row = ways.get(key) ?? new Map<string, Way>();
      ways.set(key, row);
      if (!row.has(keyOf(to))) size += 1;
      row.set(keyOf(to), way);
    },
  };
};
