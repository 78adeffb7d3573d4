import { computed, ref, type Ref } from 'vue';
import { geometryOf } from '../pure/geometry.ts';
import type { Board } from '../types.ts';

const STEP = 1.3;
const LEAST = 22;
const MOST = 480;
const LEAST_DAY = 120;

const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** So wide that the hours of the company fill the screen, and how much wider a person wants it. */
export const useZoom = (frame: Ref<Omit<Board, 'visits'> | null>) => {
  const width = ref(900);
  const factor = ref(1);
  const unit = computed(() => {
    const one = frame.value;
    if (!one) return 60;
    if (one.days > 1) return Math.max(LEAST_DAY, Math.floor((width.value - 2) / one.days));
    const hours = Math.max(4, hourOf(one.closes) - hourOf(one.opens) + 0.5);
    return Math.min(MOST, Math.max(LEAST, (Math.max(width.value, 400) / hours) * factor.value));
  });
  const geometry = computed(() =>
    frame.value ? geometryOf(frame.value, frame.value.days > 1 ? 'week' : 'day', unit.value) : null,
  );
  const zoom = (by: -1 | 1): void => {
    const next = factor.value * STEP ** by;
    const isWithin = unit.value * STEP ** by > LEAST * 0.9 && unit.value * STEP ** by < MOST * 1.1;
    if (isWithin) factor.value = next;
  };
  const setWidth = (next: number): void => {
    // A scroll bar that comes and goes is no other width.
    if (Math.abs(next - width.value) > 20) width.value = next;
  };
  return { geometry, zoom, setWidth };
};
