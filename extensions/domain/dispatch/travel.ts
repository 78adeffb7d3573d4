export type Place = { lat: number; lng: number };

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies. */
export const straightKm = (a: Place, b: Place): number => {
  const [lat, lng] = [radians(b.lat - a.lat) / 2, radians(b.lng - a.lng) / 2];
  const half =
    Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lng) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
};

/** Roads are longer than the straight line; where people wait at lights, more so. */
const ROAD_FACTOR = 1.35;
/** Park and walk. */
const FIXED_MINUTES = 4;
/** Up to so many kilometres of straight line one drives so fast. */
const SPEEDS: readonly (readonly [km: number, kmPerHour: number])[] = [
  [3, 18],
  [10, 28],
  [30, 45],
  [Infinity, 70],
];

/** About how long the way takes, whole minutes; none within the same place. */
export const travelMinutes = (a: Place, b: Place): number => {
  const km = straightKm(a, b);
  if (km < 0.05) return 0;
  const speed = SPEEDS.find(([most]) => km <= most)?.[1] ?? 70;
  return Math.round(FIXED_MINUTES + ((km * ROAD_FACTOR) / speed) * 60);
};

/** The place of something that may have none. */
export const placeOf = ({ lat, lng }: { lat: number | null; lng: number | null }): Place | null =>
  lat === null || lng === null ? null : { lat, lng };
