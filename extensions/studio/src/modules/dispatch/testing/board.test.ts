import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daySpans, instantOf, mondayOf, onDay, timeOf } from '../pure/days.ts';
import {
  dragStep,
  edgeScroll,
  IDLE,
  type DragEvent,
  type DragPhase,
} from '../pure/drag-machine.ts';
import { type Carried, movesOf, stretched } from '../pure/drag-plan.ts';
import { filtered, NO_FILTERS, termsOf } from '../pure/filters.ts';
import { geometryOf, placeRow, startAt, visitsByTechnician, WEEK_MOST } from '../pure/geometry.ts';
import { loadOf, offTime, without } from '../pure/load.ts';
import { boxOf, clustered, MAP_SIZE, netOf, projectionOf } from '../pure/map-view.ts';
import { layRows, rowAt, rowsWithin } from '../pure/row-layout.ts';
import {
  doneAgain,
  emptyStack,
  MOST_DONE,
  pushed,
  takenBack,
  withoutLast,
} from '../pure/undo-stack.ts';
import { makeBoard, makePool } from './fixture.ts';

const KL = 'Asia/Kuala_Lumpur';
const MINUTE = 60_000;
const first = <Item>(list: readonly Item[] | undefined): Item => {
  const item = list?.[0];
  if (item === undefined) throw new Error('Nothing there.');
  return item;
};

describe('days of a zone', () => {
  it('counts over months and finds the Monday', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(mondayOf('2026-12-06')).toBe('2026-11-30');
    expect(mondayOf('2026-11-30')).toBe('2026-11-30');
  });
  it('knows a day of 23 hours, and keeps the clock time over it', () => {
    const [saturday, sunday] = daySpans('2027-03-27', 2, 'Europe/Paris');
    expect((saturday?.end ?? 0) - (saturday?.start ?? 0)).toBe(24 * 60 * MINUTE);
    expect((sunday?.end ?? 0) - (sunday?.start ?? 0)).toBe(23 * 60 * MINUTE);
    const nine = instantOf('2027-03-27', '09:00', 'Europe/Paris');
    expect(timeOf(onDay(nine, '2027-03-28', 'Europe/Paris'), 'Europe/Paris')).toBe('09:00');
  });
  it('reads the day where the company is', () => {
    expect(dayOf('2026-11-30T17:00:00Z', KL)).toBe('2026-12-01');
  });
});

describe('rows', () => {
  const layout = layRows([10, 20, 30]);
  it('finds the row at a height, and the nearest outside', () => {
    expect([-5, 0, 9, 10, 29, 30, 99].map((y) => rowAt(layout, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(rowAt(layRows([]), 5)).toBe(-1);
  });
  it('shows only what is in the window', () => {
    const many = layRows(Array.from({ length: 500 }, () => 40));
    expect(rowsWithin(many, { top: 4_000, height: 400, over: 2 })).toEqual({
      first: 98,
      last: 112,
    });
  });
});

describe('geometry', () => {
  const board = makeBoard({ technicians: 2, visits: 5 });
  it('turns time into width and back', () => {
    const day = geometryOf(board, 'day', 60);
    const nine = instantOf('2026-11-30', '09:00', KL);
    expect(day.width).toBe(1_440);
    expect(day.x(nine)).toBe(540);
    expect(startAt(day, 547, { was: 0, snap: 15 })).toBe(nine);
    expect(startAt(day, 547, { was: 0, snap: 5 })).toBe(nine + 5 * MINUTE);
  });
  it('changes only the day in a week', () => {
    const week = makeBoard({ technicians: 1, visits: 7, days: 7 });
    const geometry = geometryOf(week, 'week', 100);
    const was = instantOf('2026-11-30', '10:20', KL);
    expect(startAt(geometry, 250, { was, snap: 15 })).toBe(instantOf('2026-12-02', '10:20', KL));
    const row = placeRow(first([...visitsByTechnician(week.visits).values()]), geometry);
    expect(row.counts).toEqual([7, 7, 7, 7, 7, 7, 7]);
    expect(row.more[0]?.count).toBe(7 - (WEEK_MOST - 1));
  });
  it('keeps a visit that goes back to the pool in the row it leaves', () => {
    const [visit] = board.visits;
    if (!visit?.technician) throw new Error('No visit.');
    const { technician, startsAt, endsAt } = visit;
    const leaving = { ...visit, technician: null, replaces: { technician, startsAt, endsAt } };
    expect(visitsByTechnician([leaving]).get(technician)).toHaveLength(1);
    expect(visitsByTechnician([{ ...leaving, replaces: null }]).size).toBe(0);
  });
});

describe('dragging', () => {
  const run = (events: DragEvent[]): string[] => {
    let phase: DragPhase = IDLE;
    return events.map((event) => {
      const step = dragStep(phase, event);
      phase = step.phase;
      return step.effect;
    });
  };
  const down = (isTouch = false): DragEvent => ({
    type: 'down',
    pointer: 1,
    at: { x: 0, y: 0 },
    isTouch,
  });
  const move = (x: number, pointer = 1): DragEvent => ({ type: 'move', pointer, at: { x, y: 0 } });
  const up: DragEvent = { type: 'up', pointer: 1, at: { x: 9, y: 0 } };
  it('starts after four pixels and drops', () => {
    expect(run([down(), move(3), move(4), move(9), up])).toEqual([
      ...['none', 'none', 'start', 'move', 'drop'],
    ]);
  });
  it('is a click where the pointer stayed', () => {
    expect(run([down(), move(2), up])).toEqual(['none', 'none', 'click']);
  });
  it('lets a finger scroll, and drags where it rested', () => {
    expect(run([down(true), move(20), up])).toEqual(['none', 'none', 'none']);
    expect(run([down(true), { type: 'rested' }, move(20), up])).toEqual([
      ...['none', 'start', 'move', 'drop'],
    ]);
  });
  it('gives up on Esc, and heeds no second finger', () => {
    expect(run([down(), move(9), { type: 'cancel' }, up])).toEqual([
      'none',
      'start',
      'abort',
      'none',
    ]);
    expect(run([down(), move(9, 2), move(9), up])).toEqual(['none', 'none', 'start', 'drop']);
  });
  it('scrolls at the edges only', () => {
    const box = { left: 0, top: 0, right: 400, bottom: 400 };
    expect(edgeScroll({ x: 200, y: 200 }, box)).toEqual({ x: 0, y: 0 });
    expect(edgeScroll({ x: 0, y: 400 }, box)).toEqual({ x: -18, y: 18 });
  });
});

describe('what a drop moves', () => {
  const board = makeBoard({ technicians: 3, visits: 3 });
  const rows = board.technicians.map(({ id }) => id);
  const visits = board.visits.map((visit): Carried => ({ kind: 'visit', visit }));
  const [a, b, c] = [visits[0], visits[4], visits[8]] as [Carried, Carried, Carried];
  const nine = instantOf('2026-11-30', '09:00', KL);
  it('keeps distance in time and in rows, and stays inside', () => {
    const moves = movesOf([a, b, c], { technician: rows[1] ?? '', start: nine }, rows);
    expect(moves.map(({ technician }) => rows.indexOf(technician ?? ''))).toEqual([1, 2, 2]);
    expect(Date.parse(moves[1]?.startsAt ?? '') - nine).toBe(
      Date.parse(board.visits[4]?.startsAt ?? '') - Date.parse(board.visits[0]?.startsAt ?? ''),
    );
  });
  it('puts orders of the pool one after the other', () => {
    const orders = makePool(2).orders.map((order): Carried => ({ kind: 'order', order }));
    const moves = movesOf(orders, { technician: rows[0] ?? '', start: nine }, rows);
    expect(moves[0]?.endsAt).toBe(moves[1]?.startsAt);
  });
  it('takes only visits back to the pool', () => {
    const order: Carried = { kind: 'order', order: first(makePool(1).orders) };
    expect(movesOf([a, order], { pool: true }, rows)).toMatchObject([{ technician: null }]);
    expect(movesOf([a], null, rows)).toEqual([]);
  });
  it('never makes a visit shorter than a quarter of an hour', () => {
    const visit = first(board.visits);
    const move = stretched(visit, 'end', { at: Date.parse(visit.startsAt) - MINUTE, least: 15 });
    expect(Date.parse(move.endsAt) - Date.parse(move.startsAt)).toBe(15 * MINUTE);
  });
});

describe('undo', () => {
  it('goes back and forth, and forgets after fifty', () => {
    let stack = emptyStack<number>();
    for (let turn = 0; turn < MOST_DONE + 3; turn += 1)
      stack = pushed(stack, { label: String(turn), undo: [turn], redo: [-turn] });
    expect(stack.done).toHaveLength(MOST_DONE);
    expect(stack.done[0]?.label).toBe('3');
    stack = takenBack(stack, [7]);
    expect(stack.undone[0]?.redo).toEqual([7]);
    stack = doneAgain(stack, [8]);
    expect(stack.done.at(-1)?.undo).toEqual([8]);
    expect(stack.undone).toHaveLength(0);
  });
  it('drops what was refused, and what was taken back once something new is done', () => {
    const one = { label: 'a', undo: [1], redo: [2] };
    const back = takenBack(pushed(emptyStack<number>(), one), [2]);
    expect(pushed(back, one).undone).toEqual([]);
    expect(withoutLast(pushed(emptyStack<number>(), one), 'done').done).toEqual([]);
  });
});

describe('filters', () => {
  const board = makeBoard({ technicians: 20, visits: 4 });
  const visits = visitsByTechnician(board.visits);
  it('asks for any of several words of two letters', () => {
    expect(termsOf('a, ab ,cd')).toEqual(['ab', 'cd']);
  });
  it('finds people by name and by their visits', () => {
    const byName = filtered(board.technicians, visits, { ...NO_FILTERS, text: 'aina' });
    expect(byName.rows.some(({ name }) => name.startsWith('Aina'))).toBe(true);
    const byNumber = filtered(board.technicians, visits, { ...NO_FILTERS, text: 'WO-1005' });
    expect(byNumber.rows).toHaveLength(1);
    expect(byNumber.wanted?.size).toBe(1);
    expect(filtered(board.technicians, visits, NO_FILTERS).wanted).toBeNull();
  });
  it('narrows by team and status', () => {
    const team = first(board.teams).id;
    const { rows, wanted } = filtered(board.technicians, visits, {
      ...NO_FILTERS,
      ...{ team, status: 'draft' },
    });
    expect(rows.every((row) => row.team === team)).toBe(true);
    expect(
      board.visits.filter(({ id }) => wanted?.has(id)).every((v) => v.status === 'draft'),
    ).toBe(true);
  });
});

describe('working time', () => {
  it('takes parts out of a whole', () => {
    expect(
      without({ from: 0, to: 10 }, [
        { from: 2, to: 4 },
        { from: 8, to: 12 },
      ]),
    ).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 8 },
    ]);
  });
  it('counts leave as not available', () => {
    const board = makeBoard({ technicians: 6, visits: 2 });
    const [free, away] = [board.technicians[1], board.technicians[5]];
    if (!free || !away) throw new Error('Nobody there.');
    expect(loadOf(free, []).available).toBe(540);
    expect(loadOf(away, []).available).toBe(270);
    const [day] = daySpans('2026-11-30', 1, KL);
    if (!day) throw new Error('No day.');
    expect(offTime(free, day).map(({ from, to }) => (to - from) / MINUTE)).toEqual([510, 390]);
  });
});

describe('the map', () => {
  it('puts all points into its box', () => {
    const points = makeBoard({ technicians: 5, visits: 5 }).visits.flatMap(({ lat, lng }) =>
      lat === null || lng === null ? [] : [{ lat, lng }],
    );
    const box = boxOf(points);
    if (!box) throw new Error('No box.');
    const project = projectionOf(box);
    for (const { x, y } of points.map(project)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(MAP_SIZE);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(MAP_SIZE);
    }
    expect(boxOf([])).toBeNull();
  });
  it('counts what lies upon each other', () => {
    const pins = clustered(
      [
        { x: 1, y: 1, item: 1 },
        { x: 2, y: 2, item: 2 },
        { x: 50, y: 1, item: 3 },
      ],
      10,
    );
    expect(pins.map(({ items }) => items.length)).toEqual([2, 1]);
  });
  it('draws a net of round degrees', () => {
    expect(netOf(101.51, 101.79, 6)).toEqual([101.55, 101.6, 101.65, 101.7, 101.75]);
  });
});
