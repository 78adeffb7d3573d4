import { computed, onBeforeUnmount, onMounted, type Ref, ref, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type ApiProblem, isApiProblem } from './use-fieldwright-api.ts';

const TYPING_MS = 250;

type Asked<Show> = { show: Show; offset: number; search?: string; company?: string };
type Options<Show, List> = {
  /** The lists there are; the first is shown where the address names none. */
  shows: readonly [Show, ...Show[]];
  ask: (asked: Asked<Show>) => Promise<List>;
  /** Rows of another list have other columns, so that they go before the next come. */
  hasOwnColumns?: boolean;
};

/**
 * One of several lists of a page, searched and read page by page. The address names list and search: who comes
 * back from a row finds what he looked for.
 */
export const useShownList = <Show extends string, List extends { rows: readonly unknown[] }>({
  shows,
  ask,
  hasOwnColumns = false,
}: Options<Show, List>) => {
  const route = useRoute();
  const router = useRouter();
  const list = shallowRef<List | null>(null) as Ref<List | null>;
  const problem = ref<ApiProblem | null>(null);
  const isLoadingMore = ref(false);
  const search = ref(String(route.query['search'] ?? ''));
  const company = ref<string | null>(null);
  const show = computed<Show>(() => shows.find((name) => name === route.query['show']) ?? shows[0]);
  let latest = 0;

  const askFrom = (offset: number): Promise<List> =>
    ask({
      show: show.value,
      offset,
      ...(search.value.trim() && { search: search.value.trim() }),
      ...(company.value && { company: company.value }),
    });
  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    try {
      const answer = await askFrom(0);
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
      const next = await askFrom(shown.rows.length);
      if (turn === latest) list.value = { ...next, rows: [...shown.rows, ...next.rows] };
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    } finally {
      isLoadingMore.value = false;
    }
  };
  const choose = (name: Show): void => {
    void router.replace({
      query: {
        ...(name !== shows[0] && { show: name }),
        ...(search.value.trim() && { search: search.value.trim() }),
      },
    });
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  watch([search, company], () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      choose(show.value);
      void load();
    }, TYPING_MS);
  });
  watch(show, () => {
    if (hasOwnColumns && list.value) list.value = { ...list.value, rows: [] };
    void load();
  });
  onMounted(load);
  onBeforeUnmount(() => clearTimeout(typing));

  return { list, problem, search, company, show, isLoadingMore, load, more, choose };
};
