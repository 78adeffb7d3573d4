export type MapPoint = { lat: number; lng: number };
export type MapBox = { west: number; east: number; south: number; north: number };
/** Degrees become pixels of a box of 1000 by 1000 that keeps lengths around its middle alike. */
export type Projection = (point: MapPoint) => { x: number; y: number };

export const MAP_SIZE = 1_000;
const LEAST_DEGREES = 0.02;

export const boxOf = (points: readonly MapPoint[]): MapBox | null => {
  if (points.length === 0) return null;
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const { lat, lng } of points) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, east, south, north };
};

export const projectionOf = (box: MapBox): Projection => {
  const lat = (box.south + box.north) / 2;
  const lng = (box.west + box.east) / 2;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const reach = Math.max((box.east - box.west) * shrink, box.north - box.south, LEAST_DEGREES);
  const scale = (MAP_SIZE * 0.86) / reach;
  return (point) => ({
    x: MAP_SIZE / 2 + (point.lng - lng) * shrink * scale,
    y: MAP_SIZE / 2 - (point.lat - lat) * scale,
  });
};

export type Pin<Item> = { x: number; y: number; items: Item[] };

/** Pins that would lie upon each other become one that counts them; `cell` in pixels of the box. */
export const clustered = <Item>(
  points: readonly { x: number; y: number; item: Item }[],
  cell: number,
): Pin<Item>[] => {
  const cells = new Map<string, Pin<Item>>();
  for (const { x, y, item } of points) {
    const key = `${Math.floor(x / cell)}:${Math.floor(y / cell)}`;
    const pin = cells.get(key);
    if (pin) pin.items.push(item);
    else cells.set(key, { x, y, items: [item] });
  }
  return [...cells.values()];
};

const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** Degrees at which lines of the net are drawn, about `count` of them. */
export const netOf = (from: number, to: number, count = 6): number[] => {
  const step = STEPS.find((one) => (to - from) / one <= count) ?? 30;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(4)),
  );
};
