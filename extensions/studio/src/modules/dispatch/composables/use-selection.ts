import { computed, ref, type Ref, shallowRef, watch } from 'vue';
import type { Carried } from '../pure/drag-plan.ts';
import { type Arrow, walk } from '../pure/walk.ts';
import type { BoardTechnician, PoolOrder } from '../types.ts';
import type { BoardStore } from './use-board.ts';

/** Which cards are chosen, and from which arrows lead on. Everything goes by the order's id. */
export const useSelection = ({
  board,
  orders,
  rows,
}: {
  board: BoardStore;
  orders: Ref<readonly PoolOrder[] | null>;
  rows: Ref<readonly BoardTechnician[]>;
}) => {
  const selected = shallowRef<ReadonlySet<string>>(new Set());
  const active = ref<string | null>(null);
  /** The one whose details are shown stays known after it left the pool. */
  const last = shallowRef<PoolOrder | null>(null);

  const orderOf = (id: string): PoolOrder | null =>
    orders.value?.find(({ order }) => order === id) ??
    (last.value?.order === id ? last.value : null);
  const carriedOf = (id: string): Carried | null => {
    const visit = board.byOrder.value.get(id);
    if (visit) return { kind: 'visit', visit };
    const order = orderOf(id);
    return order ? { kind: 'order', order } : null;
  };
  const main = computed(() => {
    const id = active.value;
    return id !== null && selected.value.has(id) ? carriedOf(id) : null;
  });
  watch(main, (one) => {
    if (one?.kind === 'order') last.value = one.order;
  });

  const stops = computed(() => {
    const isOnBoard = board.byOrder.value.has(active.value ?? '');
    const first = rows.value.find(({ id }) => board.byTechnician.value.has(id));
    const visit = first && board.byTechnician.value.get(first.id)?.[0]?.order;
    const [order] = orders.value ?? [];
    return new Set([
      ...(active.value === null ? [] : [active.value]),
      ...(!isOnBoard && visit ? [visit] : []),
      ...(order && !orders.value?.some((one) => one.order === active.value) ? [order.order] : []),
    ]);
  });
  const between = (from: string | null, to: string): string[] => {
    const all = [
      ...(orders.value ?? []).map(({ order }) => order),
      ...rows.value.flatMap(({ id }) =>
        (board.byTechnician.value.get(id) ?? []).map(({ order }) => order),
      ),
    ];
    const [a, b] = [all.indexOf(from ?? to), all.indexOf(to)].sort((one, other) => one - other);
    return a === undefined || b === undefined || a < 0 ? [to] : all.slice(a, b + 1);
  };
  const choose = (
    order: string,
    { adds = false, range = false }: { adds?: boolean; range?: boolean } = {},
  ): void => {
    if (range) selected.value = new Set([...selected.value, ...between(active.value, order)]);
    else if (adds) {
      const next = new Set(selected.value);
      if (!next.delete(order)) next.add(order);
      selected.value = next;
    } else selected.value = new Set([order]);
    active.value = order;
  };
  const clear = (): void => {
    selected.value = new Set();
  };
  /** What is carried when this one is grabbed: all that are chosen, if it is among them. */
  const take = (order: string, then: (what: readonly Carried[]) => void): boolean => {
    const ids = selected.value.has(order)
      ? [order, ...[...selected.value].filter((id) => id !== order)]
      : [order];
    const what = ids
      .map(carriedOf)
      .filter((one): one is Carried => one !== null)
      .filter((one) => one.kind === 'order' || one.visit.status !== 'completed');
    const [first] = what;
    if (!first || (first.kind === 'visit' ? first.visit : first.order).order !== order)
      return false;
    active.value = order;
    then(what);
    return true;
  };
  const walkTo = (arrow: Arrow): void => {
    const visit = active.value === null ? null : (board.byOrder.value.get(active.value) ?? null);
    const inPool =
      visit === null ? (orders.value ?? []).findIndex(({ order }) => order === active.value) : -1;
    if (inPool !== -1 && (arrow === 'ArrowUp' || arrow === 'ArrowDown')) {
      const next = orders.value?.[inPool + (arrow === 'ArrowUp' ? -1 : 1)];
      if (next) active.value = next.order;
      return;
    }
    const next = walk(rows.value, board.byTechnician.value, { from: visit, arrow });
    if (next) active.value = next.order;
  };
  return {
    ...{ selected, active, stops, choose, clear, take, walk: walkTo, carriedOf, main },
    visit: computed(() => (main.value?.kind === 'visit' ? main.value.visit : null)),
    order: computed(() => (main.value?.kind === 'order' ? main.value.order : null)),
  };
};
export type Selection = ReturnType<typeof useSelection>;
