import { estimateWay, type Point, straightKm } from '../kernel/travel.ts';

export type Place = Point;
export { straightKm };

/** About how long the way takes, whole minutes, by the planner's own estimate. */
export const travelMinutes = (from: Place, to: Place): number =>
  Math.round(estimateWay(from, to).seconds / 60);

/** The place of something that may have none. */
export const placeOf = ({ lat, lng }: { lat: number | null; lng: number | null }): Place | null =>
  lat === null || lng === null ? null : { lat, lng };
