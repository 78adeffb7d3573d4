import type { BoardVisit, Move, PoolOrder } from '../types.ts';

const MINUTE_MS = 60_000;

/** What is carried: a visit of the board or an order of the pool. */
export type Carried = { kind: 'visit'; visit: BoardVisit } | { kind: 'order'; order: PoolOrder };
export type DragMode = 'move' | 'start' | 'end';
/** Where the grabbed one would land. */
export type Target = { technician: string; start: number } | { pool: true } | null;

export const orderOf = (one: Carried): string =>
  one.kind === 'visit' ? one.visit.order : one.order.order;
export const numberOf = (one: Carried): string =>
  one.kind === 'visit' ? one.visit.number : one.order.number;
export const workOf = (one: Carried): BoardVisit | PoolOrder =>
  one.kind === 'visit' ? one.visit : one.order;
export const lengthOf = (one: Carried): number =>
  one.kind === 'visit'
    ? Date.parse(one.visit.endsAt) - Date.parse(one.visit.startsAt)
    : one.order.minutes * MINUTE_MS;

const iso = (at: number): string => new Date(at).toISOString();

export const moveTo = (one: Carried, technician: string | null, start: number): Move => ({
  order: orderOf(one),
  technician,
  startsAt: iso(start),
  endsAt: iso(start + lengthOf(one)),
});

/** Back to the pool: it keeps its time as the wish it was. */
export const moveToPool = (visit: BoardVisit): Move => ({
  order: visit.order,
  technician: null,
  startsAt: visit.startsAt,
  endsAt: visit.endsAt,
});

/** A visit whose edge was pulled to `at`; never shorter than `least` minutes. */
export const stretched = (
  visit: BoardVisit,
  edge: 'start' | 'end',
  { at, least }: { at: number; least: number },
): Move => {
  const start = Date.parse(visit.startsAt);
  const end = Date.parse(visit.endsAt);
  return {
    order: visit.order,
    technician: visit.technician,
    startsAt: iso(edge === 'start' ? Math.min(at, end - least * MINUTE_MS) : start),
    endsAt: iso(edge === 'end' ? Math.max(at, start + least * MINUTE_MS) : end),
  };
};

/**
 * Moves of all that are carried, the grabbed one first. Visits keep their distance to it in time and
 * in rows, as far as there are rows; orders of the pool follow one after the other.
 */
export const movesOf = (
  carried: readonly Carried[],
  target: Target,
  rows: readonly string[],
): Move[] => {
  const [grabbed, ...others] = carried;
  if (!grabbed || !target) return [];
  if ('pool' in target)
    return carried.flatMap((one) =>
      one.kind === 'visit' && one.visit.technician !== null ? [moveToPool(one.visit)] : [],
    );
  const moves = [moveTo(grabbed, target.technician, target.start)];
  let next = target.start + lengthOf(grabbed);
  const rowOf = (technician: string | null): number =>
    technician === null ? -1 : rows.indexOf(technician);
  for (const one of others) {
    if (one.kind === 'order' || grabbed.kind === 'order' || one.visit.technician === null) {
      moves.push(moveTo(one, target.technician, next));
      next += lengthOf(one);
      continue;
    }
    const later = Date.parse(one.visit.startsAt) - Date.parse(grabbed.visit.startsAt);
    const from = rowOf(grabbed.visit.technician);
    const own = rowOf(one.visit.technician);
    const row =
      from === -1 || own === -1
        ? own
        : Math.min(rows.length - 1, Math.max(0, own + rowOf(target.technician) - from));
    moves.push(moveTo(one, rows[row] ?? one.visit.technician, target.start + later));
  }
  return moves;
};
