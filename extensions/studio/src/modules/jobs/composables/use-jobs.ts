import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Job, JobsAnswer, JobState } from '../types.ts';

const PAGE = 50;
const BUSY_MILLISECONDS = 2_000;
const CALM_MILLISECONDS = 10_000;

/** Jobs of one state (all when null), refreshed while the page is looked at. */
export const useJobs = (state: Ref<JobState | null>) => {
  const api = useFieldwrightApi();
  const jobs = ref<Job[]>([]);
  const counts = ref<Partial<Record<JobState, number>>>({});
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
      const answer = await api.get<JobsAnswer>('/jobs', query());
      if (mine !== asked) return;
      const fresh = new Set(answer.jobs.map((job) => job.id));
      const older = jobs.value.filter((job) => !fresh.has(job.id)).slice(PAGE - answer.jobs.length);
      const isLong = jobs.value.length > PAGE;
      jobs.value = isLong && !state.value ? [...answer.jobs, ...older] : answer.jobs;
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
    const answer = await api.get<JobsAnswer>('/jobs', query(jobs.value.at(-1)?.id));
    jobs.value = [...jobs.value, ...answer.jobs];
    hasMore.value = answer.next !== null;
  };

  const retry = async (job: Job): Promise<void> => {
    try {
      await api.post(`/jobs/${job.id}/retry`);
    } catch (error) {
      problem.value = wordsOf(error);
    }
    await refresh();
  };

  watch(state, () => {
    jobs.value = [];
    isLoading.value = true;
    void refresh();
  });
  onMounted(refresh);
  onBeforeUnmount(() => {
    asked += 1;
    clearTimeout(timer);
  });

  return { jobs, counts, hasMore, isLoading, problem, refresh, loadMore, retry };
};
