import { computed, ref, shallowRef } from 'vue';
import { warningsOf } from '../../../../../domain/dispatch/warnings.ts';
import { t } from '../../../language/words.ts';
import { addDays, dayOf, instantOf, onDay } from '../pure/days.ts';
import {
  type Carried,
  type DragMode,
  lengthOf,
  movesOf,
  numberOf,
  orderOf,
  stretched,
  type Target,
  workOf,
} from '../pure/drag-plan.ts';
import { type Geometry, SNAP_MINUTES, snapped } from '../pure/geometry.ts';
import type { BoardTechnician, Move, PoolOrder, Warning } from '../types.ts';
import { shortDay, timesText, warningWords } from '../words.ts';
import type { BoardStore } from './use-board.ts';

const MINUTE_MS = 60_000;
export type Verdict = {
  moves: Move[];
  /** Who and when, and what speaks against it. */
  text: string;
  warnings: Warning[];
  outcome: 'fine' | 'warns' | 'refused';
};
const NOTHING: Verdict = { moves: [], text: '', warnings: [], outcome: 'fine' };

/**
 * What is carried, by pointer or by keys, and what would come of putting it down there. Rules are
 * asked only when the target changes.
 */
export const useCarry = (
  board: BoardStore,
  {
    zone,
    rows,
    geometry,
    technicianOf,
  }: {
    zone: () => string;
    rows: () => readonly BoardTechnician[];
    geometry: () => Geometry | null;
    technicianOf: (id: string | null) => BoardTechnician | null;
  },
) => {
  const carried = shallowRef<readonly Carried[]>([]);
  const mode = ref<DragMode>('move');
  const by = ref<'pointer' | 'keys'>('pointer');
  const verdict = shallowRef<Verdict>(NOTHING);
  const isOverPool = ref(false);
  let last = '';

  const judge = (moves: readonly Move[], what = carried.value): Warning[] => {
    const index = board.index.value;
    if (!index) return [];
    const now = Date.now();
    const works = new Map(what.map((one) => [orderOf(one), one]));
    return moves.flatMap((move) => {
      const one = works.get(move.order);
      if (!one || move.technician === null) return [];
      const visit = one.kind === 'visit' ? one.visit : null;
      return warningsOf(
        index,
        {
          ...move,
          mayOverlap: visit?.mayOverlap ?? false,
          ...{ windowStart: visit?.windowStart ?? null, windowEnd: visit?.windowEnd ?? null },
          work: workOf(one),
        },
        now,
      );
    });
  };
  const whereWords = (move: Move): string =>
    t('dispatch.target', {
      technician: technicianOf(move.technician)?.name ?? '–',
      when:
        geometry()?.span === 'week'
          ? `${shortDay(dayOf(move.startsAt, zone()))}, ${timesText(move, zone())}`
          : timesText(move, zone()),
    });

  const look = (moves: Move[], key: string): void => {
    if (key === last) return;
    last = key;
    const [move] = moves;
    if (!move) {
      verdict.value = NOTHING;
      return;
    }
    const warnings = judge(moves);
    const refuses = new Set<string>(board.frame.value?.refuses);
    verdict.value = {
      moves,
      warnings,
      text: move.technician === null ? t('dispatch.toPool') : whereWords(move),
      outcome: warnings.some(({ code }) => refuses.has(code))
        ? 'refused'
        : warnings.length > 0
          ? 'warns'
          : 'fine',
    };
  };
  const aim = (target: Target): void => {
    isOverPool.value = target !== null && 'pool' in target;
    const key =
      target === null ? '' : 'pool' in target ? 'pool' : `${target.technician} ${target.start}`;
    look(
      movesOf(
        carried.value,
        target,
        rows().map(({ id }) => id),
      ),
      key,
    );
  };
  const stretch = (edge: 'start' | 'end', at: number): void => {
    const [one] = carried.value;
    if (one?.kind !== 'visit') return;
    const move = stretched(one.visit, edge, { at, least: SNAP_MINUTES });
    look([move], `${move.startsAt} ${move.endsAt}`);
  };
  const take = (
    what: readonly Carried[],
    how: { mode: DragMode; by: 'pointer' | 'keys' },
  ): void => {
    carried.value = what;
    mode.value = how.mode;
    by.value = how.by;
    last = '';
    verdict.value = NOTHING;
  };
  const leave = (): void => {
    carried.value = [];
    isOverPool.value = false;
    verdict.value = NOTHING;
  };

  /** Of the one that is held. */
  const startOf = (one: Carried): number =>
    one.kind === 'visit' ? Date.parse(one.visit.startsAt) : firstStart(one.order);
  /** Where an order of the pool is first shown: the time asked for, else when the board opens. */
  const firstStart = (order: PoolOrder): number => {
    const frame = board.frame.value;
    if (!frame) return Date.now();
    const days = geometry()?.days ?? [];
    const isHere = (at: number): boolean =>
      at >= (days[0]?.start ?? 0) && at < (days.at(-1)?.end ?? 0);
    const asked = order.startsAt ?? order.requestedAt;
    if (asked && isHere(Date.parse(asked))) return Date.parse(asked);
    const now = Date.now();
    if (isHere(now)) return snapped(now + SNAP_MINUTES * MINUTE_MS, SNAP_MINUTES);
    return instantOf(frame.from, frame.opens, zone());
  };
  /** With keys: by steps of time and by rows. */
  const nudge = ({ minutes = 0, row = 0 }: { minutes?: number; row?: number }): void => {
    const [one] = carried.value;
    const list = rows();
    if (!one || list.length === 0) return;
    const [move] = verdict.value.moves;
    const at = move && move.technician !== null ? Date.parse(move.startsAt) : startOf(one);
    const own =
      move?.technician ?? (one.kind === 'visit' ? one.visit.technician : null) ?? list[0]?.id;
    const place = Math.max(
      0,
      list.findIndex(({ id }) => id === own),
    );
    const technician = list[Math.min(list.length - 1, Math.max(0, place + row))]?.id ?? '';
    const start =
      geometry()?.span === 'week' && minutes !== 0
        ? onDay(at, addDays(dayOf(at, zone()), Math.sign(minutes)), zone())
        : at + minutes * MINUTE_MS;
    aim({ technician, start });
  };

  /** "WO-12", or how many. */
  const what = computed(() => {
    const [one] = carried.value;
    if (!one) return '';
    return carried.value.length === 1
      ? numberOf(one)
      : t('dispatch.many', { n: carried.value.length });
  });
  /** "Move WO-12 to Ali, 09:15 – 10:45": names the action in undo. */
  const labelOf = (moves: readonly Move[]): string => {
    const [move] = moves;
    if (!move) return '';
    if (move.technician === null) return t('dispatch.didPool', { what: what.value });
    return t('dispatch.didMove', { what: what.value, where: whereWords(move) });
  };
  const said = computed(() =>
    [verdict.value.text && `${verdict.value.text}.`, ...verdict.value.warnings.map(warningWords)]
      .filter(Boolean)
      .join(' '),
  );
  const orders = computed(
    () =>
      new Map(
        carried.value.flatMap((one): [string, PoolOrder][] =>
          one.kind === 'order' ? [[one.order.order, one.order]] : [],
        ),
      ),
  );
  return {
    ...{ carried, mode, by, verdict, isOverPool, what, said, orders },
    ...{ aim, stretch, take, leave, nudge, labelOf, startOf, lengthOf, judge },
  };
};
export type Carry = ReturnType<typeof useCarry>;
