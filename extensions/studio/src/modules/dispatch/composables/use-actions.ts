import { ref, shallowRef, watch } from 'vue';
import type { ApiProblem } from '../../../composables/use-fieldwright-api.ts';
import { t } from '../../../language/words.ts';
import type { Point } from '../pure/drag-machine.ts';
import { addDays, dayOf, instantOf, timeOf } from '../pure/days.ts';
import {
  type Carried,
  lengthOf,
  moveToPool,
  numberOf,
  orderOf,
  workOf,
} from '../pure/drag-plan.ts';
import { FINE_SNAP_MINUTES, type Geometry, SNAP_MINUTES, startAt } from '../pure/geometry.ts';
import type { Arrow } from '../pure/walk.ts';
import type { BoardVisit, Move, PoolOrder, Slot, Warning } from '../types.ts';
import type { SeriesStart } from '../series/types.ts';
import type { BoardStore } from './use-board.ts';
import type { Carry } from './use-carry.ts';
import type { Grab, Keys } from './use-drag.ts';
import type { Outcome, Planning } from './use-plan.ts';
import type { Selection } from './use-selection.ts';

const MINUTE_MS = 60_000;

type MoveOf = {
  order: string;
  number: string;
  technician: string | null;
  startsAt: number;
  minutes: number;
};
export type Dialog =
  | { kind: 'move'; of: MoveOf }
  | { kind: 'pool'; what: string; moves: Move[]; label: string }
  | { kind: 'publish'; drafts: readonly BoardVisit[] }
  | { kind: 'offer'; of: Omit<MoveOf, 'technician'> }
  | { kind: 'repeat'; start: SeriesStart }
  | { kind: 'propose' };
type Places = {
  keys: Keys;
  timeline: { locate: (x: number, y: number) => { technician: string; x: number } | null } | null;
  pool: HTMLElement | null;
  geometry: Geometry | null;
};

const isInside = (element: HTMLElement | null, { x, y }: Point): boolean => {
  const box = element?.getBoundingClientRect();
  return !!box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

/** What pointer, keys and buttons do alike. */
export const useActions = ({
  board,
  plan,
  carry,
  selection,
  say,
}: {
  board: BoardStore;
  plan: Planning;
  carry: Carry;
  selection: Selection;
  say: (outcome: Outcome) => void;
}) => {
  const dialog = shallowRef<Dialog | null>(null);
  const areSlotsOpen = ref(false);
  /** The first way back to the pool is asked about; after that there is undo. */
  let hasAsked = false;
  watch(selection.active, () => (areSlotsOpen.value = false));

  const aim = (at: Point, grab: Grab, { keys, timeline, pool, geometry }: Places): void => {
    const [held] = carry.carried.value;
    if (!held || !geometry) return;
    const snap = keys.isFine ? FINE_SNAP_MINUTES : SNAP_MINUTES;
    const place = timeline?.locate(at.x, at.y) ?? null;
    if (grab.mode !== 'move') {
      if (place) carry.stretch(grab.mode, startAt(geometry, place.x, { was: 0, snap }));
      return;
    }
    if (!place) {
      const goesBack = held.kind === 'visit' && isInside(pool, at);
      carry.aim(goesBack ? { pool: true } : null);
      return;
    }
    const was = carry.startOf(held);
    const offset = geometry.span === 'day' ? grab.offset : 0;
    const own = held.kind === 'visit' ? held.visit.technician : null;
    carry.aim({
      technician: keys.keepsRow && own ? own : place.technician,
      start: keys.keepsTime ? was : startAt(geometry, place.x - offset, { was, snap }),
    });
  };

  const isNoChange = (move: Move, held: Carried): boolean =>
    held.kind === 'visit' &&
    held.visit.technician === move.technician &&
    Date.parse(held.visit.startsAt) === Date.parse(move.startsAt) &&
    Date.parse(held.visit.endsAt) === Date.parse(move.endsAt);

  const askFirst = (moves: Move[], what: string, label: string): void => {
    if (hasAsked) void plan.plan(moves, label);
    else dialog.value = { kind: 'pool', what, moves, label };
  };
  const drop = async (): Promise<void> => {
    const { moves, outcome, warnings } = carry.verdict.value;
    const [held] = carry.carried.value;
    const [label, orders, what] = [carry.labelOf(moves), carry.orders.value, carry.what.value];
    const said = carry.said.value;
    carry.leave();
    const [move] = moves;
    if (!held || !move || (moves.length === 1 && isNoChange(move, held))) return;
    if (move.technician === null) {
      askFirst(moves, what, label);
      return;
    }
    if (outcome === 'refused' && warnings.length > 0) {
      say({ text: t('dispatch.notMoved', { why: said }), isProblem: true });
      return;
    }
    await plan.plan(moves, label, orders);
  };

  const lift = (): void => {
    const order = selection.active.value;
    if (order === null) return;
    const isTaken = selection.take(order, (what) => carry.take(what, { mode: 'move', by: 'keys' }));
    if (isTaken) carry.nudge({});
  };
  const nudge = (arrow: Arrow, isFine: boolean): void => {
    const minutes = isFine ? FINE_SNAP_MINUTES : SNAP_MINUTES;
    if (arrow === 'ArrowLeft') carry.nudge({ minutes: -minutes });
    else if (arrow === 'ArrowRight') carry.nudge({ minutes });
    else carry.nudge({ row: arrow === 'ArrowUp' ? -1 : 1 });
  };

  const askMove = (order: string | null): void => {
    const one = order === null ? null : selection.carriedOf(order);
    if (!one || (one.kind === 'visit' && one.visit.status === 'completed')) return;
    dialog.value = {
      kind: 'move',
      of: {
        order: orderOf(one),
        number: numberOf(one),
        technician: one.kind === 'visit' ? one.visit.technician : null,
        startsAt: carry.startOf(one),
        minutes: lengthOf(one) / MINUTE_MS,
      },
    };
  };
  const askOffer = (order: string | null): void => {
    const one = order === null ? null : selection.carriedOf(order);
    if (!one || (one.kind === 'visit' && one.visit.status === 'completed')) return;
    dialog.value = {
      kind: 'offer',
      of: {
        order: orderOf(one),
        number: numberOf(one),
        startsAt: carry.startOf(one),
        minutes: lengthOf(one) / MINUTE_MS,
      },
    };
  };
  const askRepeat = (order: string | null): void => {
    const one = order === null ? null : selection.carriedOf(order);
    const zone = board.frame.value?.timeZone;
    if (!one || zone === undefined) return;
    const work = workOf(one);
    const frame = board.frame.value;
    // At the hour at which it is, or was asked for.
    const asked = one.kind === 'visit' ? one.visit.startsAt : work.requestedAt;
    const at = asked ?? instantOf(dayOf(Date.now(), zone), frame?.opens ?? '09:00', zone);
    const today = dayOf(Date.now(), zone);
    const first = dayOf(at, zone) > today ? dayOf(at, zone) : today;
    dialog.value = {
      kind: 'repeat',
      start: {
        order: orderOf(one),
        number: numberOf(one),
        name: [work.workType, work.customer].filter(Boolean).join(' · ').slice(0, 120),
        technician: one.kind === 'visit' ? one.visit.technician : null,
        // The order itself is the first of them.
        ...{ rule: 'FREQ=WEEKLY', startsOn: addDays(first, 7), starts: timeOf(at, zone) },
        minutes: lengthOf(one) / MINUTE_MS,
        ...{ onHoliday: 'skip', weeksAhead: 8 },
      },
    };
  };
  const repeated = (made: number): void => {
    dialog.value = null;
    say({ text: t('dispatch.seriesSaved', { n: made }), isProblem: false });
    void board.load();
  };
  const offered = (n: number): void => {
    dialog.value = null;
    say({ text: t('dispatch.didOffer', { n }), isProblem: false });
  };
  /** By the same words and checks as a drag. */
  const giveMoves = async (one: Carried, moves: Move[]): Promise<void> => {
    carry.take([one], { mode: 'move', by: 'keys' });
    const label = carry.labelOf(moves);
    const orders: ReadonlyMap<string, PoolOrder> = carry.orders.value;
    carry.leave();
    await plan.plan(moves, label, orders);
  };
  const moveAsAsked = async (move: Move): Promise<void> => {
    dialog.value = null;
    const one = selection.carriedOf(move.order);
    if (one) await giveMoves(one, [move]);
  };
  const judge = (move: Move): Warning[] => {
    const one = selection.carriedOf(move.order);
    return one ? carry.judge([move], [one]) : [];
  };
  const takeSlot = async ({ technician, startsAt, endsAt }: Slot): Promise<void> => {
    const order = selection.active.value;
    const one = order === null ? null : selection.carriedOf(order);
    if (one) await giveMoves(one, [{ order: orderOf(one), technician, startsAt, endsAt }]);
  };

  const askPool = (order: string | null): void => {
    if (order === null) return;
    const ids = selection.selected.value.has(order) ? [...selection.selected.value] : [order];
    const visits = ids.flatMap((id) => {
      const visit = board.byOrder.value.get(id);
      return visit && visit.technician !== null && visit.status !== 'completed' ? [visit] : [];
    });
    const [first] = visits;
    if (!first) return;
    const what = visits.length === 1 ? first.number : t('dispatch.many', { n: visits.length });
    askFirst(visits.map(moveToPool), what, t('dispatch.didPool', { what }));
  };
  const confirmPool = (): void => {
    if (dialog.value?.kind !== 'pool') return;
    const { moves, label } = dialog.value;
    hasAsked = true;
    dialog.value = null;
    void plan.plan(moves, label);
  };
  /** As drafts: nobody is told. */
  const accept = async (moves: Move[]): Promise<ApiProblem | null> => {
    // A refused proposal stays: it took its time.
    const isDone = await plan.plan(moves, t('dispatch.didPropose', { n: moves.length }));
    if (isDone) dialog.value = null;
    return isDone ? null : plan.refused.value;
  };
  const pin = (): void => {
    const visit = selection.visit.value;
    if (!visit) return;
    const { order, technician, startsAt, endsAt, isPinned, number } = visit;
    void plan.plan(
      [{ order, technician, startsAt, endsAt, isPinned: !isPinned }],
      t(isPinned ? 'dispatch.didUnpin' : 'dispatch.didPin', { what: number }),
    );
  };
  const discard = (): void => {
    const visit = selection.visit.value;
    if (visit) void plan.discard([visit.order], t('dispatch.didDiscard', { what: visit.number }));
  };
  return {
    ...{ dialog, areSlotsOpen, aim, drop, lift, nudge, askMove, moveAsAsked, judge, takeSlot },
    ...{ askPool, confirmPool, pin, discard, accept, askOffer, offered, askRepeat, repeated },
  };
};
