import { onBeforeUnmount, ref, shallowRef, type Ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../../composables/use-fieldwright-api.ts';
import type { Pool, PoolOrder, PoolTab } from '../types.ts';

const TYPING_MS = 250;
const PAGE = 50;
const TABS: readonly PoolTab[] = ['unscheduled', 'unassigned', 'overdue'];

export type PoolFilters = { partner: string; workType: string; skill: string };

/** Orders that nobody goes to yet. */
export const usePool = (company: Ref<string | null>, filters: Ref<PoolFilters>) => {
  const api = useFieldwrightApi();
  const { pool: asked } = useRoute().query;
  const tab = ref<PoolTab>(TABS.find((name) => name === asked) ?? 'unscheduled');
  const search = ref('');
  const orders = shallowRef<readonly PoolOrder[] | null>(null);
  const counts = ref<Record<PoolTab, number> | null>(null);
  const problem = ref<ApiProblem | null>(null);
  const next = ref<string | null>(null);
  const isLoadingMore = ref(false);
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (cursor: string | null): Promise<Pool> =>
    api.get('/dispatch/pool', {
      ...{ tab: tab.value, limit: PAGE },
      ...(search.value.trim().length > 1 && { search: search.value.trim() }),
      ...Object.fromEntries(Object.entries(filters.value).filter(([, value]) => value !== '')),
      ...(company.value && { company: company.value }),
      ...(cursor && { cursor }),
    });

  const load = async (): Promise<void> => {
    clearTimeout(timer);
    const turn = (latest += 1);
    try {
      const answer = await ask(null);
      if (turn !== latest) return;
      orders.value = answer.orders;
      counts.value = answer.counts;
      next.value = answer.next;
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    }
  };
  const more = async (): Promise<void> => {
    if (!next.value || isLoadingMore.value) return;
    const turn = latest;
    isLoadingMore.value = true;
    try {
      const answer = await ask(next.value);
      if (turn !== latest) return;
      orders.value = [...(orders.value ?? []), ...answer.orders];
      next.value = answer.next;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    } finally {
      isLoadingMore.value = false;
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void load(), TYPING_MS);
  };
  watch([search, filters], soon);
  watch([tab, company], load, { immediate: true });
  onBeforeUnmount(() => {
    latest += 1;
    clearTimeout(timer);
  });
  return { tab, search, orders, counts, problem, next, isLoadingMore, load, more, soon };
};
