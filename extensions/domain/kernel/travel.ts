/** A place on earth, in degrees. */
export type Point = { lat: number; lng: number };

/** Ways between all points: square matrices, row by row: from, then to. */
export type TravelMatrix = {
  size: number;
  seconds: Float64Array;
  metres: Float64Array;
};

/** Where a matrix comes from. */
export type TravelSource = (points: readonly Point[]) => Promise<TravelMatrix>;

/** How an estimate is made of a straight line; a company may have its own. */
export type TravelSettings = {
  /** Minutes that every way takes: parking, walking to the door. */
  fixedMinutes: number;
  /** How much longer the road is than the straight line. */
  detour: number;
  /** Mean speed of a way by the length of its road, shortest first; the last holds for any length. */
  speeds: readonly { belowKm: number; kmh: number }[];
};

export const TRAVEL_SETTINGS: TravelSettings = {
  fixedMinutes: 4,
  detour: 1.35,
  speeds: [
    { belowKm: 3, kmh: 18 },
    { belowKm: 10, kmh: 28 },
    { belowKm: 30, kmh: 45 },
    { belowKm: Infinity, kmh: 70 },
  ],
};

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;
/** Nearer than this is the same door: nobody parks twice. */
const SAME_PLACE_KM = 0.03;

/** Kilometres of the great circle. */
export const straightKm = (from: Point, to: Point): number => {
  const lat = Math.sin(((to.lat - from.lat) * RADIANS) / 2);
  const lng = Math.sin(((to.lng - from.lng) * RADIANS) / 2);
  const part = lat * lat + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * lng * lng;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)));
};

/** Hours on a road of so many kilometres; a longer road never takes less than a shorter one. */
const hoursOn = (km: number, { speeds }: TravelSettings): number => {
  let least = 0;
  for (const { belowKm, kmh } of speeds) {
    if (km <= belowKm) return Math.max(least, km / kmh);
    least = Math.max(least, belowKm / kmh);
  }
  return least;
};

/** About how long a way takes: fixed minutes, and the road at the speed that goes with its length. */
export const estimateWay = (
  from: Point,
  to: Point,
  settings: TravelSettings = TRAVEL_SETTINGS,
): { seconds: number; metres: number } => {
  const straight = straightKm(from, to);
  if (straight < SAME_PLACE_KM) return { seconds: 0, metres: 0 };
  const road = straight * settings.detour;
  return {
    seconds: Math.round(settings.fixedMinutes * 60 + hoursOn(road, settings) * 3600),
    metres: Math.round(road * 1000),
  };
};

/** The estimate for all ways between points. */
export const estimateMatrix = (
  points: readonly Point[],
  settings: TravelSettings = TRAVEL_SETTINGS,
): TravelMatrix => {
  const size = points.length;
  const seconds = new Float64Array(size * size);
  const metres = new Float64Array(size * size);
  points.forEach((from, row) => {
    for (let column = 0; column < row; column++) {
      const way = estimateWay(from, points[column] as Point, settings);
      for (const at of [row * size + column, column * size + row]) {
        seconds[at] = way.seconds;
        metres[at] = way.metres;
      }
    }
  });
  return { size, seconds, metres };
};
