import { computed, ref } from 'vue';
import { isApiProblem, useFieldwrightApi } from '../../../composables/use-fieldwright-api.ts';
import type { QueueDraft, QueuePage, SessionSummary } from '../types.ts';

export type Tab = 'open' | 'approved' | 'rejected' | 'failed';

const STATUSES: Record<Exclude<Tab, 'failed'>, string> = {
  open: 'pending,valid,needs_review',
  approved: 'approved',
  rejected: 'rejected',
};

/** The list of drafts, page by page, with counts; failed sessions are a list of their own. */
export const useQueue = () => {
  const api = useFieldwrightApi();
  const tab = ref<Tab>('open');
  const search = ref('');
  const drafts = ref<QueueDraft[]>([]);
  const failed = ref<SessionSummary[]>([]);
  const counts = ref<QueuePage['counts']>({});
  const cursor = ref<string | null>(null);
  const isLoading = ref(true);
  const problem = ref<string | null>(null);
  let asked = 0;

  const load = async (more = false): Promise<void> => {
    const turn = (asked += 1);
    isLoading.value = true;
    problem.value = null;
    try {
      const status = tab.value === 'failed' ? STATUSES.open : STATUSES[tab.value];
      const query = {
        status,
        limit: 50,
        ...(search.value ? { search: search.value } : {}),
        ...(more && cursor.value ? { cursor: cursor.value } : {}),
      };
      const [page, sessions] = await Promise.all([
        api.get<QueuePage>('/email/drafts', query),
        api.get<{ sessions: SessionSummary[] }>('/email/sessions', { status: 'failed' }),
      ]);
      // An answer that was overtaken by a later question is no news.
      if (turn !== asked) return;
      drafts.value = more ? [...drafts.value, ...page.drafts] : page.drafts;
      cursor.value = page.nextCursor;
      counts.value = page.counts;
      failed.value = sessions.sessions;
    } catch (error) {
      problem.value = isApiProblem(error) ? error.message : String(error);
    } finally {
      if (turn === asked) isLoading.value = false;
    }
  };

  const tabs = computed(() => [
    {
      id: 'open' as const,
      label: 'To review',
      icon: 'inbox',
      count:
        (counts.value.pending ?? 0) + (counts.value.valid ?? 0) + (counts.value.needs_review ?? 0),
    },
    {
      id: 'approved' as const,
      label: 'Approved',
      icon: 'task_alt',
      count: counts.value.approved ?? 0,
    },
    {
      id: 'rejected' as const,
      label: 'Rejected',
      icon: 'block',
      count: counts.value.rejected ?? 0,
    },
    { id: 'failed' as const, label: 'Not readable', icon: 'error', count: failed.value.length },
  ]);

  return { tab, search, drafts, failed, counts, cursor, isLoading, problem, tabs, load };
};
