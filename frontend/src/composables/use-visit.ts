import { computed } from 'vue';
import { type Lifecycle, stateOf } from '../../../extensions/domain/lifecycle/index.ts';
import { needsPerson } from '../store/queue-item.ts';
import { useWorkbench } from './use-visits.ts';

const NO_LIFECYCLE: Lifecycle = { states: [], transitions: [] };

/** One visit by the order's id, with its lifecycle and its share of the queue. */
export const useVisit = (id: () => string) => {
  const workbench = useWorkbench();
  const visit = computed(() => workbench.visits.value?.find((row) => row.id === id()));
  const lifecycle = computed(() =>
    visit.value ? workbench.lifecycleOf(visit.value) : NO_LIFECYCLE,
  );
  const items = computed(() => workbench.queue.value.filter((item) => item.order === id()));
  return {
    ...workbench,
    visit,
    lifecycle,
    items,
    isLoading: computed(() => workbench.visits.value === undefined),
    problems: computed(() => items.value.filter(needsPerson)),
    state: computed(() =>
      visit.value ? stateOf(lifecycle.value, visit.value.facts.order.status) : undefined,
    ),
  };
};
