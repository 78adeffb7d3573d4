import { computed, ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import {
  filterOfView,
  routeOfView,
  TABS,
  viewOfRoute,
  type FilterName,
  type QueueView,
  type Sort,
  type Tab,
} from '../queue-view.ts';
import type {
  Facets,
  QueueDraft,
  QueuePage,
  SessionList,
  SessionSummary,
  TabCounts,
} from '../types.ts';
import { t } from '../../../language/words.ts';

const PAGE = 100;
/** What is decided is counted up to here. */
const MANY = 1_000;
/** Files that could not be read: so many are shown, and counted. */
const MOST_UNREAD = 200;
const SORT_KEY = 'fieldwright-intake-sort';

export const usualSort = (): Sort =>
  localStorage.getItem(SORT_KEY) === 'created' ? 'created' : '-created';

/** The list of drafts, page by page; tab, filters, order and search stand in the address. */
export const useQueue = () => {
  const api = useFieldwrightApi();
  const route = useRoute();
  const router = useRouter();
  const view = ref<QueueView>(viewOfRoute(route.query, usualSort()));
  const drafts = ref<QueueDraft[]>([]);
  const failed = ref<SessionSummary[]>([]);
  const counts = ref<TabCounts | null>(null);
  const facets = ref<Facets | null>(null);
  const cursor = ref<string | null>(null);
  const isLoading = ref(true);
  const isLoadingMore = ref(false);
  const problem = ref<string | null>(null);
  let asked = 0;

  const ask = (more: Record<string, unknown>): Promise<QueuePage> =>
    api.get('/email/drafts', {
      ...filterOfView(view.value),
      sort: view.value.sort,
      limit: PAGE,
      ...more,
    });

  const load = async (): Promise<void> => {
    const turn = (asked += 1);
    isLoading.value = true;
    problem.value = null;
    try {
      const [page, sessions] = await Promise.all([
        ask({ counts: true }),
        api.get<SessionList>('/email/sessions', {
          unread: true,
          limit: MOST_UNREAD,
        }),
      ]);
      // An answer that was overtaken by a later question is no news.
      if (turn !== asked) return;
      drafts.value = page.drafts;
      cursor.value = page.nextCursor;
      counts.value = page.tabs ?? null;
      failed.value = sessions.sessions;
    } catch (error) {
      if (turn === asked) problem.value = wordsOf(error);
    } finally {
      if (turn === asked) isLoading.value = false;
    }
  };

  const loadMore = async (): Promise<void> => {
    const { value: from } = cursor;
    if (!from || isLoading.value || isLoadingMore.value) return;
    const turn = asked;
    isLoadingMore.value = true;
    try {
      const page = await ask({ counts: false, cursor: from });
      if (turn !== asked) return;
      const known = new Set(drafts.value.map(({ id }) => id));
      drafts.value = [...drafts.value, ...page.drafts.filter(({ id }) => !known.has(id))];
      cursor.value = page.nextCursor;
    } catch (error) {
      if (turn === asked) problem.value = wordsOf(error);
    } finally {
      isLoadingMore.value = false;
    }
  };

  const loadFacets = async (): Promise<void> => {
    facets.value = await api.get('/email/drafts/facets', TABS[view.value.tab].query);
  };

  const change = (news: Partial<QueueView>): void => {
    view.value = { ...view.value, ...news };
    if (news.sort) localStorage.setItem(SORT_KEY, news.sort);
    void router.replace({ path: '/intake', query: routeOfView(view.value) });
    void load();
  };
  const show = (tab: Tab): void => {
    facets.value = null;
    change({ tab });
  };
  const setFilter = (name: FilterName, value: string | null): void => {
    const { [name]: _old, ...others } = view.value.filters;
    change({ filters: value ? { ...others, [name]: value } : others });
  };

  const tabs = computed(() =>
    (Object.keys(TABS) as Tab[]).map((id) => {
      const count = id === 'failed' ? failed.value.length : (counts.value?.[id] ?? 0);
      const isDecided = id === 'approved' || id === 'rejected';
      const most = id === 'failed' ? MOST_UNREAD : isDecided ? MANY : Infinity;
      const text = count >= most ? `${most}+` : String(count);
      return { id, label: t(TABS[id].label), icon: TABS[id].icon, count, text };
    }),
  );
  /** Takes out what somebody has decided meanwhile, without asking for the list again. */
  const drop = (ids: readonly string[]): void => {
    const gone = new Set(ids);
    if (drafts.value.some(({ id }) => gone.has(id)))
      drafts.value = drafts.value.filter(({ id }) => !gone.has(id));
  };

  return {
    ...{ view, drafts, failed, counts, facets, cursor, isLoading, isLoadingMore, problem, tabs },
    ...{ load, loadMore, loadFacets, change, show, setFilter, drop },
  };
};
