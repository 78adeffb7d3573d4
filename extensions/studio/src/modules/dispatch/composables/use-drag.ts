import { onBeforeUnmount, onMounted, type Ref, shallowRef, watch } from 'vue';
import {
  type DragEvent as Input,
  type DragPhase,
  dragStep,
  edgeScroll,
  IDLE,
  LONG_PRESS_MS,
  type Point,
} from '../pure/drag-machine.ts';
import type { DragMode } from '../pure/drag-plan.ts';

/** Of the grabbed element: what it stands for and where in it the pointer is. */
export type Grab = { order: string; mode: DragMode; offset: number; from: Point };
export type Keys = { isFine: boolean; keepsTime: boolean; keepsRow: boolean };

/** How long a pointer rests at an edge before the board scrolls. */
const EDGE_FRAMES = 20;

/**
 * The one controller of all drags: pool to row, row to row, along the time, by an edge, back to the
 * pool. Everything carries `data-order`; an edge `data-edge`. Esc gives up.
 */
export const useDrag = (
  root: Ref<HTMLElement | null>,
  handle: {
    /** False where it cannot be carried. */
    start: (grab: Grab) => boolean;
    move: (at: Point, grab: Grab, keys: Keys) => void;
    drop: () => void;
    abort: () => void;
    click: (order: string, event: PointerEvent) => void;
    scroller: () => HTMLElement | null;
  },
) => {
  const at = shallowRef<Point | null>(null);
  let phase: DragPhase = IDLE;
  let grab: Grab | null = null;
  let keys: Keys = { isFine: false, keepsTime: false, keepsRow: false };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let frames = 0;

  const stop = (): void => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    frame = 0;
    at.value = null;
    grab = null;
    document.body.style.removeProperty('user-select');
  };
  const aim = (): void => {
    if (at.value && grab) handle.move(at.value, grab, keys);
  };
  /** While the pointer rests at an edge the board goes on under it. */
  const scrollOn = (): void => {
    frame = 0;
    const box = handle.scroller();
    if (!box || !at.value) return;
    const area = box.getBoundingClientRect();
    const isInside = at.value.x > area.left && at.value.x < area.right + 40;
    const by = isInside ? edgeScroll(at.value, area) : { x: 0, y: 0 };
    const isAtEdge = by.x !== 0 || by.y !== 0;
    // On its way in from the waiting orders a pointer only passes the edge.
    frames = isAtEdge ? frames + 1 : 0;
    if (frames > EDGE_FRAMES) {
      box.scrollBy(by.x, by.y);
      aim();
    }
    frame = requestAnimationFrame(scrollOn);
  };
  const feed = (input: Input, event?: PointerEvent): void => {
    const step = dragStep(phase, input);
    phase = step.phase;
    if (phase.name === 'dragging') at.value = phase.at;
    if (step.effect === 'start' && grab) {
      if (!handle.start(grab)) {
        phase = IDLE;
        stop();
        return;
      }
      document.body.style.userSelect = 'none';
      frame = requestAnimationFrame(scrollOn);
      aim();
    } else if (step.effect === 'move') aim();
    else if (step.effect === 'drop') handle.drop();
    else if (step.effect === 'abort') handle.abort();
    else if (step.effect === 'click' && grab && event) handle.click(grab.order, event);
    if (phase.name === 'idle') stop();
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const element = event.target.closest<HTMLElement>('[data-order]');
    if (!element) return;
    const edge = element.dataset['edge'];
    const card = edge ? (element.parentElement ?? element) : element;
    const point = { x: event.clientX, y: event.clientY };
    grab = {
      order: element.dataset['order'] ?? '',
      mode: edge === 'start' || edge === 'end' ? edge : 'move',
      // Of an order in the pool the start is under the pointer.
      offset: element.dataset['visit'] ? point.x - card.getBoundingClientRect().left : 0,
      from: point,
    };
    const isTouch = event.pointerType === 'touch';
    feed({ type: 'down', pointer: event.pointerId, at: point, isTouch });
    if (isTouch) resting = setTimeout(() => feed({ type: 'rested' }), LONG_PRESS_MS);
  };
  const onMove = (event: PointerEvent): void => {
    if (phase.name === 'idle') return;
    keys = {
      ...{ isFine: event.altKey, keepsTime: event.shiftKey },
      keepsRow: event.ctrlKey || event.metaKey,
    };
    feed({ type: 'move', pointer: event.pointerId, at: { x: event.clientX, y: event.clientY } });
  };
  const onUp = (event: PointerEvent): void =>
    feed(
      { type: 'up', pointer: event.pointerId, at: { x: event.clientX, y: event.clientY } },
      event,
    );
  const onCancel = (): void => feed({ type: 'cancel' });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || phase.name !== 'dragging') return;
    event.preventDefault();
    event.stopPropagation();
    feed({ type: 'cancel' });
  };
  /** A finger that carries does not scroll. */
  const onTouch = (event: TouchEvent): void => {
    if (phase.name === 'dragging' && event.cancelable) event.preventDefault();
  };
  const onMenu = (event: Event): void => {
    if (phase.name !== 'idle') event.preventDefault();
  };

  // The Studio's frame shows what is in it when it is ready.
  watch(root, (element) => {
    element?.addEventListener('pointerdown', onDown);
    element?.addEventListener('contextmenu', onMenu);
  });
  onMounted(() => {
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('blur', onCancel);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('touchmove', onTouch, { passive: false });
  });
  onBeforeUnmount(() => {
    stop();
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('blur', onCancel);
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('touchmove', onTouch);
  });
  return { at };
};
