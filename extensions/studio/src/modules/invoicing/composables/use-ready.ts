import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../../composables/use-fieldwright-api.ts';
import { byParty, missingRates } from '../group-orders.ts';
import type { ReadyList } from '../types.ts';

const TYPING_MS = 250;

/** The orders that wait for an invoice, found by words, and which of them are chosen. */
export const useReady = () => {
  const api = useFieldwrightApi();
  const list = ref<ReadyList | null>(null);
  const search = ref('');
  const company = ref<string | null>(null);
  const chosen = ref<ReadonlySet<string>>(new Set());
  const problem = ref<ApiProblem | null>(null);
  const isBusy = ref(false);
  let latest = 0;

  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    isBusy.value = true;
    try {
      const answer = await api.get('/invoices/ready', {
        ...(search.value.trim() && { search: search.value.trim() }),
        ...(company.value && { company: company.value }),
      });
      if (turn !== latest) return;
      list.value = answer;
      problem.value = null;
      // What is not in the list cannot be seen: it is not billed along.
      const shown = new Set(answer.orders.map(({ id }) => id));
      chosen.value = new Set([...chosen.value].filter((id) => shown.has(id)));
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    } finally {
      if (turn === latest) isBusy.value = false;
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  watch([search, company], () => {
    clearTimeout(typing);
    typing = setTimeout(() => void load(), TYPING_MS);
  });
  onBeforeUnmount(() => clearTimeout(typing));
  onMounted(load);

  const orders = computed(() => list.value?.orders ?? []);
  const toggle = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen.value);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    chosen.value = next;
  };

  return {
    list,
    orders,
    groups: computed(() => byParty(orders.value)),
    missing: computed(() => missingRates(orders.value)),
    unaddressed: computed(() => orders.value.filter(({ billTo }) => billTo === null)),
    chosenOrders: computed(() => orders.value.filter(({ id }) => chosen.value.has(id))),
    isFiltered: computed(() => search.value.trim() !== '' || company.value !== null),
    search,
    company,
    chosen,
    problem,
    isBusy,
    load,
    toggle,
    clear: () => {
      search.value = '';
      company.value = null;
    },
  };
};
