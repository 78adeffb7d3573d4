import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../composables/use-fieldwright-api.ts';
import { type AddressList, type Show, SHOWS } from './types.ts';

const TYPING_MS = 250;

/** Addresses in one of the lists, or what fits the typed text; the address of the page names both. */
export const useAddresses = () => {
  const api = useFieldwrightApi();
  const route = useRoute();
  const router = useRouter();
  const list = ref<AddressList | null>(null);
  const problem = ref<ApiProblem | null>(null);
  const isLoadingMore = ref(false);
  const search = ref(String(route.query['q'] ?? ''));
  const company = ref<string | null>(null);
  const show = computed<Show>(() => SHOWS.find((name) => name === route.query['show']) ?? 'all');
  let latest = 0;

  const ask = (offset: number): Promise<AddressList> =>
    api.get('/addresses', {
      show: show.value,
      offset,
      ...(search.value.trim() && { q: search.value.trim() }),
      ...(company.value && { company: company.value }),
    });
  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    try {
      const answer = await ask(0);
      if (turn !== latest) return;
      list.value = answer;
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    }
  };
  const more = async (): Promise<void> => {
    const shown = list.value;
    if (!shown || isLoadingMore.value) return;
    const turn = latest;
    isLoadingMore.value = true;
    try {
      const next = await ask(shown.rows.length);
      if (turn === latest) list.value = { ...next, rows: [...shown.rows, ...next.rows] };
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    } finally {
      isLoadingMore.value = false;
    }
  };
  const address = (): Record<string, string> => ({
    ...(show.value !== 'all' && { show: show.value }),
    ...(search.value.trim() && { q: search.value.trim() }),
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  watch([search, company], () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      // Who comes back from an address finds what he looked for.
      void router.replace({ query: address() });
      void load();
    }, TYPING_MS);
  });
  watch(show, () => void load());
  onMounted(load);
  onBeforeUnmount(() => clearTimeout(typing));
  const choose = (name: Show): void => {
    search.value = '';
    void router.replace({ query: name === 'all' ? {} : { show: name } });
  };
  return { list, problem, search, company, show, isLoadingMore, load, more, choose };
};
