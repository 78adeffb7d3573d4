import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
  wordsOf,
} from '../../composables/use-fieldwright-api.ts';
import { useCompanyContext } from '../../company/use-company.ts';
import { instantAt } from '../../language/zone-time.ts';
import type { Entry, Filter } from './types.ts';

const PAGE = 50;
const EXPORT_PAGE = 200;
const LIVE_MILLISECONDS = 5_000;

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const problemOf = (error: unknown): ApiProblem =>
  isApiProblem(error)
    ? error
    : { code: 'UNKNOWN', message: wordsOf(error), status: 0, details: {} };

/** The timeline under a filter: pages downwards, and what happens meanwhile at its head. */
export const useActivity = (filter: Filter) => {
  const api = useFieldwrightApi();
  const { of } = useCompanyContext();
  const entries = shallowRef<readonly Entry[]>([]);
  const isLoading = ref(true);
  const hasMore = ref(false);
  const problem = shallowRef<ApiProblem | null>(null);
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const query = (limit: number, page: { before?: string; after?: string } = {}) => {
    const zone = of(filter.company)?.timeZone ?? 'UTC';
    const start = (day: string) => instantAt(`${day}T00:00`, zone)?.toISOString();
    const { company, group, user, order, from, until } = filter;
    return {
      limit,
      ...page,
      ...(company && { company }),
      ...(group && { group }),
      ...(user && { user }),
      ...(order && { order }),
      ...(from && { from: start(from) }),
      ...(until && { until: start(nextDay(until)) }),
    };
  };

  /** What is new at the head; more than a page of it begins the list anew. */
  const follow = async (): Promise<void> => {
    const mine = asked;
    const after = entries.value[0]?.id;
    try {
      const answer = await api.get('/activities', query(PAGE, after ? { after } : {}));
      if (mine !== asked) return;
      if (answer.entries.length > 0) {
        const isGap = answer.next !== null;
        entries.value = isGap ? answer.entries : [...answer.entries, ...entries.value];
        if (isGap || !after) hasMore.value = answer.next !== null;
      }
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = problemOf(error);
    }
    if (mine === asked) schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (document.hidden ? schedule() : void follow()), LIVE_MILLISECONDS);
  };

  const load = async (): Promise<void> => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    isLoading.value = true;
    entries.value = [];
    try {
      const answer = await api.get('/activities', query(PAGE));
      if (mine !== asked) return;
      entries.value = answer.entries;
      hasMore.value = answer.next !== null;
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = problemOf(error);
    }
    if (mine !== asked) return;
    isLoading.value = false;
    schedule();
  };

  const more = async (): Promise<void> => {
    const before = entries.value.at(-1)?.id;
    if (!before) return;
    const mine = asked;
    try {
      const answer = await api.get('/activities', query(PAGE, { before }));
      if (mine !== asked) return;
      entries.value = [...entries.value, ...answer.entries];
      hasMore.value = answer.next !== null;
    } catch (error) {
      problem.value = problemOf(error);
    }
  };

  /** All entries under the filter, newest first, at most `most`; `told` hears how many there are so far. */
  const all = async (most: number, told: (count: number) => void): Promise<Entry[]> => {
    const found: Entry[] = [];
    let before: string | undefined;
    do {
      const answer = await api.get('/activities', query(EXPORT_PAGE, before ? { before } : {}));
      found.push(...answer.entries);
      told(found.length);
      before = answer.next ?? undefined;
    } while (before && found.length < most);
    return found.slice(0, most);
  };

  watch(filter, () => void load());
  onMounted(load);
  onBeforeUnmount(() => {
    asked += 1;
    clearTimeout(timer);
  });
  return { entries, isLoading, hasMore, problem, load, more, all };
};
