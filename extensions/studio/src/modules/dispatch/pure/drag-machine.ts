/**
 * When a pointer drags and when it clicks, scrolls or gives up: data in, data out. A mouse drags
 * after four pixels; a finger after it rested, so that a list can still be scrolled.
 */
export type Point = { x: number; y: number };
export type DragPhase =
  | { name: 'idle' }
  | { name: 'pressed'; from: Point; pointer: number; isTouch: boolean }
  | { name: 'dragging'; from: Point; at: Point; pointer: number };
export type DragEvent =
  | { type: 'down'; pointer: number; at: Point; isTouch: boolean }
  | { type: 'move'; pointer: number; at: Point }
  | { type: 'rested' }
  | { type: 'up'; pointer: number; at: Point }
  | { type: 'cancel' };
/** What follows for the screen. */
export type DragEffect = 'none' | 'start' | 'move' | 'drop' | 'click' | 'abort';

export const START_PX = 4;
export const LONG_PRESS_MS = 350;
/** A finger trembles. */
const TOUCH_SLACK_PX = 10;

export const IDLE: DragPhase = { name: 'idle' };

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const dragStep = (
  phase: DragPhase,
  event: DragEvent,
): { phase: DragPhase; effect: DragEffect } => {
  const stay = { phase, effect: 'none' as const };
  if (event.type === 'down') {
    if (phase.name !== 'idle') return stay;
    const { at: from, pointer, isTouch } = event;
    return { phase: { name: 'pressed', from, pointer, isTouch }, effect: 'none' };
  }
  if (phase.name === 'idle') return stay;
  if (event.type === 'cancel')
    return { phase: IDLE, effect: phase.name === 'dragging' ? 'abort' : 'none' };
  if (event.type === 'rested') {
    if (phase.name !== 'pressed' || !phase.isTouch) return stay;
    const { from, pointer } = phase;
    return { phase: { name: 'dragging', from, at: from, pointer }, effect: 'start' };
  }
  if (event.pointer !== phase.pointer) return stay;
  if (event.type === 'up')
    return { phase: IDLE, effect: phase.name === 'dragging' ? 'drop' : 'click' };
  if (phase.name === 'dragging') return { phase: { ...phase, at: event.at }, effect: 'move' };
  const moved = distance(phase.from, event.at);
  if (phase.isTouch) return moved > TOUCH_SLACK_PX ? { phase: IDLE, effect: 'none' } : stay;
  if (moved < START_PX) return stay;
  const { from, pointer } = phase;
  return { phase: { name: 'dragging', from, at: event.at, pointer }, effect: 'start' };
};

/** Pixels a frame to scroll, where the pointer is near an edge of the box. */
export const edgeScroll = (
  at: Point,
  box: { left: number; top: number; right: number; bottom: number },
  { edge = 48, most = 18 } = {},
): Point => {
  const along = (value: number, low: number, high: number): number => {
    if (value < low + edge) return -most * Math.min(1, (low + edge - value) / edge);
    if (value > high - edge) return most * Math.min(1, (value - high + edge) / edge);
    return 0;
  };
  return { x: along(at.x, box.left, box.right), y: along(at.y, box.top, box.bottom) };
};
