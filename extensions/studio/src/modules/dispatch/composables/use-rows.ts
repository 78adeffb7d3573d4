import { computed, type Ref } from 'vue';
import { type Filters, filtered } from '../pure/filters.ts';
import type { BoardTechnician } from '../types.ts';
import type { BoardStore } from './use-board.ts';
import type { usePool } from './use-pool.ts';

const nameOf = (list: readonly { id: string; name: string }[] | undefined, id: string): string =>
  list?.find((one) => one.id === id)?.name ?? id;

/** The rows and cards that filters leave, and what can be filtered by. */
export const useRows = (
  board: BoardStore,
  pool: ReturnType<typeof usePool>,
  filters: Ref<Filters>,
) => {
  const { frame, byTechnician, byOrder } = board;
  const technicians = computed(
    () => new Map(frame.value?.technicians.map((one) => [one.id, one]) ?? []),
  );
  const technicianOf = (id: string | null): BoardTechnician | null =>
    technicians.value.get(id ?? '') ?? null;
  /** Visits carry names of partner and type, the pool is asked by id. */
  const shown = computed(() =>
    filtered(frame.value?.technicians ?? [], byTechnician.value, {
      ...filters.value,
      partner: nameOf(frame.value?.partners, filters.value.partner),
      workType: nameOf(frame.value?.workTypes, filters.value.workType),
    }),
  );
  const states = computed(() => {
    const names = new Map<string, string>();
    for (const { state, stateName } of board.visits.value.values()) names.set(state, stateName);
    return [...names].map(([id, name]) => ({ id, name }));
  });
  const skills = computed(() =>
    [
      ...new Set(frame.value?.technicians.flatMap((one) => one.skills.map(({ skill }) => skill))),
    ].sort(),
  );
  const waiting = computed(
    () =>
      pool.orders.value?.filter(
        ({ order }) =>
          !board.pending.value.has(order) &&
          (pool.tab.value === 'overdue' || !byOrder.value.get(order)?.technician),
      ) ?? null,
  );
  const drafts = computed(() =>
    [...board.visits.value.values()].filter(
      ({ status, technician, replaces, id }) =>
        status === 'draft' && (technician !== null || replaces !== null) && !id.startsWith('new:'),
    ),
  );
  return {
    ...{ shown, states, skills, waiting, drafts, technicianOf },
    rows: computed(() => shown.value.rows),
    partnerName: (partner: string | null) =>
      partner ? nameOf(frame.value?.partners, partner) : null,
  };
};
