import { computed, onBeforeUnmount, ref, type Ref, watch } from 'vue';
import { MAP_SIZE } from '../pure/map-view.ts';

const MOST_ZOOM = 40;

/** What of the map is seen: wheel and buttons bring it closer, a held pointer moves it. */
export const useMapWindow = (svg: Ref<SVGSVGElement | null>) => {
  const view = ref({ x: 0, y: 0, size: MAP_SIZE });
  /** The shorter side on the screen. */
  const side = ref(300);
  /** Pixels of the drawing for one of the screen. */
  const scale = computed(() => view.value.size / side.value);
  const sizes = new ResizeObserver(([entry]) => {
    if (entry)
      side.value = Math.max(50, Math.min(entry.contentRect.width, entry.contentRect.height));
  });
  watch(svg, (element) => {
    sizes.disconnect();
    if (element) sizes.observe(element);
  });
  onBeforeUnmount(() => sizes.disconnect());

  const zoom = (factor: number): void => {
    const { x, y, size } = view.value;
    const next = Math.min(MAP_SIZE * 2, Math.max(MAP_SIZE / MOST_ZOOM, size * factor));
    view.value = { x: x + (size - next) / 2, y: y + (size - next) / 2, size: next };
  };
  const reset = (): void => {
    view.value = { x: 0, y: 0, size: MAP_SIZE };
  };
  const onWheel = (event: WheelEvent): void => zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2);
  let from: { x: number; y: number } | null = null;
  const onDown = (event: PointerEvent): void => {
    from = { x: event.clientX, y: event.clientY };
  };
  const onMove = (event: PointerEvent): void => {
    const element = svg.value;
    if (!from || !element || event.buttons === 0) return;
    const perPixel = scale.value;
    view.value = {
      ...view.value,
      x: view.value.x - (event.clientX - from.x) * perPixel,
      y: view.value.y - (event.clientY - from.y) * perPixel,
    };
    from = { x: event.clientX, y: event.clientY };
  };
  const onUp = (): void => {
    from = null;
  };
  /** Closer, with that point in the middle. */
  const closerTo = ({ x, y }: { x: number; y: number }): void => {
    const size = view.value.size / 2.5;
    view.value = { x: x - size / 2, y: y - size / 2, size };
  };
  return { view, scale, zoom, reset, onWheel, onDown, onMove, onUp, closerTo };
};
