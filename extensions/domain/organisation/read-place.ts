export type Place = { lat: number; lng: number };

/** How maps write a place into their links, the pin before the middle of the map, and plain figures. */
const FORMS = [
  /!3d(-?\d{1,3}(?:\.\d{1,12})?)!4d(-?\d{1,3}(?:\.\d{1,12})?)/,
  /[?&](?:q|query|ll|destination|daddr)=(-?\d{1,3}(?:\.\d{1,12})?)(?:,|%2C)(-?\d{1,3}(?:\.\d{1,12})?)/i,
  /#map=\d{1,2}\/(-?\d{1,3}(?:\.\d{1,12})?)\/(-?\d{1,3}(?:\.\d{1,12})?)/,
  /@(-?\d{1,3}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?)/,
  /^\s{0,9}(-?\d{1,3}(?:\.\d{1,12})?)\s{0,9}[,; ]\s{0,9}(-?\d{1,3}(?:\.\d{1,12})?)\s{0,9}$/,
];

/**
 * Latitude and longitude in degrees out of `3.139, 101.687` or the link of a map; null where there
 * is none that lies on earth.
 */
export const readPlace = (text: string): Place | null => {
  for (const form of FORMS) {
    const [, first, second] = form.exec(text.slice(0, 2_000)) ?? [];
    if (first === undefined || second === undefined) continue;
    const place = { lat: Number(first), lng: Number(second) };
    if (Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180) return place;
  }
  return null;
};
