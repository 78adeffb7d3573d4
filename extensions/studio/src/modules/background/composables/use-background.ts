import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Run, RunsAnswer, RunState } from '../types.ts';

const PAGE = 50;
const BUSY_MILLISECONDS = 2_000;
const CALM_MILLISECONDS = 10_000;

/** Jobs of one state (all when null), refreshed while the page is looked at. */
export const useBackground = (state: Ref<RunState | null>) => {
  const api = useFieldwrightApi();
  const runs = ref<Run[]>([]);
  const counts = ref<Partial<Record<RunState, number>>>({});
  const hasMore = ref(false);
  const isLoading = ref(true);
  const problem = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const query = (before?: string): object => ({
    limit: PAGE,
    ...(state.value ? { state: state.value } : {}),
    ...(before ? { before } : {}),
  });

  /** Keeps what was loaded further down, and does not overtake a later question. */
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    try {
      const answer = await api.get<RunsAnswer>('/background-work', query());
      if (mine !== asked) return;
      const fresh = new Set(answer.runs.map((run) => run.id));
      const older = runs.value.filter((run) => !fresh.has(run.id)).slice(PAGE - answer.runs.length);
      const isLong = runs.value.length > PAGE;
      runs.value = isLong && !state.value ? [...answer.runs, ...older] : answer.runs;
      counts.value = answer.counts;
      hasMore.value = isLong && !state.value ? hasMore.value : answer.next !== null;
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = wordsOf(error);
    } finally {
      if (mine === asked) {
        isLoading.value = false;
        schedule();
      }
    }
  };

  const schedule = (): void => {
    const { queued = 0, running = 0, retrying = 0 } = counts.value;
    const isBusy = queued + running + retrying > 0;
    timer = setTimeout(
      () => (document.hidden ? schedule() : void refresh()),
      isBusy ? BUSY_MILLISECONDS : CALM_MILLISECONDS,
    );
  };

  const loadMore = async (): Promise<void> => {
    const answer = await api.get<RunsAnswer>('/background-work', query(runs.value.at(-1)?.id));
    runs.value = [...runs.value, ...answer.runs];
    hasMore.value = answer.next !== null;
  };

  const retry = async (run: Run): Promise<void> => {
    try {
      await api.post(`/background-work/${run.id}/retry`);
    } catch (error) {
      problem.value = wordsOf(error);
    }
    await refresh();
  };

  watch(state, () => {
    runs.value = [];
    isLoading.value = true;
    void refresh();
  });
  onMounted(refresh);
  onBeforeUnmount(() => {
    asked += 1;
    clearTimeout(timer);
  });

  return { runs, counts, hasMore, isLoading, problem, refresh, loadMore, retry };
};
