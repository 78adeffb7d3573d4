import { computed, type Ref } from 'vue';
import { boxOf, type MapPoint, netOf, projectionOf } from '../pure/map-view.ts';
import type { BoardTechnician, BoardVisit, PoolOrder } from '../types.ts';
import { timesText } from '../words.ts';

export type MapItem = { order: string; words: string; color: string | null; isWaiting: boolean };
type Shown = Readonly<{
  technicians: readonly BoardTechnician[];
  visits: ReadonlyMap<string, readonly BoardVisit[]>;
  orders: readonly PoolOrder[];
}>;

const hasPlace = <One extends { lat: number | null; lng: number | null }>(
  one: One,
): one is One & MapPoint => one.lat !== null && one.lng !== null;

/** Visits, waiting orders and home bases as points of the drawing, the net of degrees, and one day's way. */
export const useMapPlaces = (
  props: Shown,
  { zone, selected }: { zone: Ref<string>; selected: Ref<ReadonlySet<string>> },
) => {
  const homes = computed(() =>
    props.technicians.flatMap(({ id, name, color, homeLat, homeLng }) =>
      homeLat === null || homeLng === null ? [] : [{ id, name, color, lat: homeLat, lng: homeLng }],
    ),
  );
  const places = computed(() => {
    const visits = props.technicians.flatMap((technician) =>
      (props.visits.get(technician.id) ?? []).filter(hasPlace).map((visit) => ({
        ...{ lat: visit.lat, lng: visit.lng, order: visit.order, isWaiting: false },
        color: technician.color,
        words: `${visit.number}, ${technician.name}, ${timesText(visit, zone.value)}`,
      })),
    );
    const waiting = props.orders.filter(hasPlace).map((order) => ({
      ...{ lat: order.lat, lng: order.lng, order: order.order, isWaiting: true, color: null },
      words: [order.number, order.customer].filter(Boolean).join(', '),
    }));
    return [...visits, ...waiting];
  });
  const box = computed(() => boxOf([...places.value, ...homes.value]));
  const project = computed(() => (box.value ? projectionOf(box.value) : null));
  const points = computed(() => {
    const toPixels = project.value;
    if (!toPixels) return [];
    return places.value.map(({ lat, lng, ...item }) => ({ ...toPixels({ lat, lng }), item }));
  });
  const net = computed(() => {
    const toPixels = project.value;
    if (!toPixels || !box.value) return { rows: [], columns: [] };
    const { west, east, south, north } = box.value;
    const [wide, high] = [(east - west || 0.02) * 0.5, (north - south || 0.02) * 0.5];
    return {
      columns: netOf(west - wide, east + wide, 7).map((lng) => ({
        at: toPixels({ lat: 0, lng }).x,
        lng,
      })),
      rows: netOf(south - high, north + high, 7).map((lat) => ({
        at: toPixels({ lat, lng: 0 }).y,
        lat,
      })),
    };
  });
  /** The day of the one whose visit is chosen, stop by stop from his home. */
  const route = computed(() => {
    const toPixels = project.value;
    const technician = props.technicians.find(({ id }) =>
      (props.visits.get(id) ?? []).some(({ order }) => selected.value.has(order)),
    );
    if (!toPixels || !technician) return '';
    const home = homes.value.filter(({ id }) => id === technician.id);
    const stops = (props.visits.get(technician.id) ?? []).filter(hasPlace);
    return [...home, ...stops]
      .map(toPixels)
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  });
  const routeColor = computed(() => {
    const visit = [...props.visits.values()].flat().find(({ order }) => selected.value.has(order));
    return props.technicians.find(({ id }) => id === visit?.technician)?.color ?? null;
  });
  return { homes, project, points, net, route, routeColor };
};
