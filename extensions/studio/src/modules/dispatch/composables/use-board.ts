import { computed, onBeforeUnmount, ref, shallowRef, type Ref, watch } from 'vue';
import { indexBoard } from '../../../../../domain/dispatch/board-index.ts';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../../composables/use-fieldwright-api.ts';
import { visitsByTechnician } from '../pure/geometry.ts';
import type { Board, BoardVisit, Move, PoolOrder, Span } from '../types.ts';

/** The server answers as soon as there is something to tell. Not longer: a left day's question ends too. */
const WAIT_SECONDS = 2;
const POLL_MS = 150;
/** After a failed poll, and while nobody looks. */
const SLOW_POLL_MS = 10_000;

export type Pending = { move: Move; order: PoolOrder | null };

/** What a planned move makes of a visit, until the server says so. */
const movedBy = (
  visit: BoardVisit,
  { technician, startsAt, endsAt, isPinned }: Move,
): BoardVisit => ({
  ...visit,
  ...{ technician, startsAt, endsAt, status: 'draft' },
  isPinned: isPinned ?? visit.isPinned,
  replaces:
    visit.status === 'published' && visit.technician !== null
      ? { technician: visit.technician, startsAt: visit.startsAt, endsAt: visit.endsAt }
      : visit.replaces,
});

const madeOf = (order: PoolOrder, { technician, startsAt, endsAt }: Move): BoardVisit => ({
  ...order,
  ...{ id: `new:${order.order}`, version: 0, status: 'draft', technician, startsAt, endsAt },
  ...{ replaces: null, isPinned: false, mayOverlap: false, windowStart: null, windowEnd: null },
});

/** The board of one company from a day on: what the server said, and what is on its way to it. */
export const useBoard = ({
  company,
  from,
  span,
  onOthers,
  onPool,
}: {
  company: Ref<string | null>;
  from: Ref<string>;
  span: Ref<Span>;
  /** Visits that somebody else changed. */
  onOthers: (visits: BoardVisit[]) => void;
  /** What waits in the pool may be other. */
  onPool: () => void;
}) => {
  const api = useFieldwrightApi();
  const frame = shallowRef<Omit<Board, 'visits'> | null>(null);
  const known = shallowRef<ReadonlyMap<string, BoardVisit>>(new Map());
  const pending = shallowRef<ReadonlyMap<string, Pending>>(new Map());
  const problem = ref<ApiProblem | null>(null);
  const isLoading = ref(false);
  const isStale = ref(false);
  let asOf = '';
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const query = () => ({
    from: from.value,
    days: span.value === 'week' ? 7 : 1,
    ...(company.value && { company: company.value }),
  });

  const isShown = ({ startsAt, endsAt }: BoardVisit): boolean => {
    const days = index.value?.days ?? [];
    return (
      Date.parse(endsAt) > (days[0]?.from ?? 0) && Date.parse(startsAt) < (days.at(-1)?.to ?? 0)
    );
  };

  const visits = computed<ReadonlyMap<string, BoardVisit>>(() => {
    if (pending.value.size === 0) return known.value;
    const result = new Map(known.value);
    const seen = new Set<string>();
    for (const [id, visit] of known.value) {
      const planned = visit.status === 'completed' ? undefined : pending.value.get(visit.order);
      if (!planned) continue;
      seen.add(visit.order);
      const moved = movedBy(visit, planned.move);
      if (moved.technician === null && !moved.replaces) result.delete(id);
      else result.set(id, moved);
    }
    for (const [order, planned] of pending.value)
      if (!seen.has(order) && planned.order && planned.move.technician !== null)
        result.set(`new:${order}`, madeOf(planned.order, planned.move));
    return result;
  });
  let rowsBefore: ReadonlyMap<string, BoardVisit[]> = new Map();
  const byTechnician = computed(() => {
    rowsBefore = visitsByTechnician(visits.value.values(), rowsBefore);
    return rowsBefore;
  });
  const byOrder = computed(() => {
    const result = new Map<string, BoardVisit>();
    for (const visit of visits.value.values())
      if (visit.status !== 'completed' || !result.has(visit.order)) result.set(visit.order, visit);
    return result;
  });
  const index = computed(() =>
    frame.value ? indexBoard({ ...frame.value, visits: [...visits.value.values()] }) : null,
  );

  /** An order has one visit that is planned; what was done before stays. */
  const apply = (changed: readonly BoardVisit[], gone: readonly string[] = []): void => {
    if (changed.length === 0 && gone.length === 0) return;
    const result = new Map(known.value);
    const replaced = new Set([...gone, ...changed.map(({ order }) => order)]);
    for (const [id, visit] of result)
      if (replaced.has(visit.order) && visit.status !== 'completed') result.delete(id);
    for (const visit of changed) if (isShown(visit)) result.set(visit.id, visit);
    known.value = result;
  };

  const hold = (planned: readonly Pending[]): void => {
    pending.value = new Map([
      ...pending.value,
      ...planned.map((one): [string, Pending] => [one.move.order, one]),
    ]);
  };
  const release = (planned: readonly Pending[]): void => {
    const result = new Map(pending.value);
    for (const one of planned)
      if (result.get(one.move.order) === one) result.delete(one.move.order);
    pending.value = result;
  };

  const isSame = (visit: BoardVisit): boolean => {
    const mine = known.value.get(visit.id);
    return mine?.version === visit.version && mine.status === visit.status;
  };

  const poll = async (turn: number): Promise<void> => {
    try {
      const answer = await api.get('/dispatch/changes', {
        ...query(),
        since: asOf,
        wait: WAIT_SECONDS,
      });
      if (turn !== latest) return;
      const others = answer.visits.filter(
        (visit) => !isSame(visit) && !pending.value.has(visit.order),
      );
      asOf = answer.asOf;
      // What waited for the server is asked for again.
      if (isStale.value) onPool();
      isStale.value = false;
      if (answer.reload) {
        void load();
        onPool();
        return;
      }
      apply(answer.visits, answer.gone);
      if (answer.pool) onPool();
      if (others.length > 0) onOthers(others);
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) isStale.value = true;
    }
  };
  const keepPolling = (turn: number): void => {
    clearTimeout(timer);
    const wait = isStale.value || document.hidden ? SLOW_POLL_MS : POLL_MS;
    timer = setTimeout(async () => {
      if (!document.hidden) await poll(turn);
      if (turn === latest) keepPolling(turn);
    }, wait);
  };
  const onVisible = (): void => {
    if (!document.hidden && frame.value) void poll(latest);
  };

  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    clearTimeout(timer);
    isLoading.value = true;
    try {
      const { visits: all, ...rest } = await api.get('/dispatch/board', query());
      if (turn !== latest) return;
      frame.value = rest;
      known.value = new Map(all.map((visit) => [visit.id, visit]));
      asOf = rest.asOf;
      problem.value = null;
      isStale.value = false;
      keepPolling(turn);
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    } finally {
      if (turn === latest) isLoading.value = false;
    }
  };
  watch([company, from, span], load, { immediate: true });
  document.addEventListener('visibilitychange', onVisible);
  onBeforeUnmount(() => {
    latest += 1;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
  });
  return {
    ...{ frame, visits, byTechnician, byOrder, index, pending },
    ...{ problem, isLoading, isStale, load, apply, hold, release },
  };
};
export type BoardStore = ReturnType<typeof useBoard>;
