import { computed, ref } from 'vue';
import { isApiProblem, useFieldwrightApi } from '../../../composables/use-fieldwright-api.ts';
import { groupFields } from '../fields.ts';
import type { Approval, Draft, QueuePage, ReviewDraft } from '../types.ts';

const OPEN = ['pending', 'valid', 'needs_review'];

/** One draft under review: its data, what may be done with it, and which comes next. */
export const useReview = () => {
  const api = useFieldwrightApi();
  const draft = ref<ReviewDraft | null>(null);
  const problem = ref<string | null>(null);
  const isLoading = ref(false);
  const isBusy = ref(false);
  const queue = ref<string[]>([]);

  const guarded = async <T>(run: () => Promise<T>): Promise<T | null> => {
    if (isBusy.value) return null;
    isBusy.value = true;
    problem.value = null;
    try {
      return await run();
    } catch (error) {
      problem.value = isApiProblem(error) ? error.message : String(error);
      return null;
    } finally {
      isBusy.value = false;
    }
  };

  const load = async (id: string): Promise<void> => {
    isLoading.value = true;
    problem.value = null;
    try {
      draft.value = await api.get<ReviewDraft>(`/email/drafts/${id}`);
      const page = await api.get<QueuePage>('/email/drafts', {
        status: OPEN.join(','),
        limit: 200,
      });
      queue.value = page.drafts.map((row) => row.id);
    } catch (error) {
      draft.value = null;
      problem.value = isApiProblem(error) ? error.message : String(error);
    } finally {
      isLoading.value = false;
    }
  };

  const isOpen = computed(() => OPEN.includes(draft.value?.status ?? ''));
  const mayApprove = computed(
    () => isOpen.value && draft.value?.errors.length === 0 && !isBusy.value,
  );

  const neighbour = (step: 1 | -1): string | null => {
    const at = queue.value.indexOf(draft.value?.id ?? '');
    const others = queue.value.filter((id) => id !== draft.value?.id);
    if (at < 0) return others[0] ?? null;
    return queue.value[at + step] ?? null;
  };
  /** Where "go on" leads once this one is decided. */
  const following = (): string | null => neighbour(1) ?? neighbour(-1);

  const approve = () =>
    guarded(() => api.post<Approval>(`/email/drafts/${draft.value?.id}/approve`));
  const reject = (reason: string) =>
    guarded(() => api.post<Draft>(`/email/drafts/${draft.value?.id}/reject`, { reason }));

  const change = async (patch: { values?: object; building?: string | null }): Promise<boolean> => {
    const current = draft.value;
    if (!current) return false;
    const body = { ...patch, version: current.version };
    const changed = await guarded(() => api.patch<Draft>(`/email/drafts/${current.id}`, body));
    if (!changed) return false;
    draft.value = await api.get<ReviewDraft>(`/email/drafts/${current.id}`);
    return true;
  };

  const claim = async (release: boolean): Promise<void> => {
    const current = draft.value;
    if (!current) return;
    try {
      const path = `/email/drafts/${current.id}/claim`;
      const { version } = await api.post<{ version: number }>(path, { release });
      // The claim is a change of the row too; it is ours, and no conflict with what we do next.
      if (draft.value?.id === current.id) draft.value.version = version;
    } catch (error) {
      if (!release && isApiProblem(error)) problem.value = error.message;
    }
  };

  const groups = computed(() => {
    const { values = {}, errors = [] } = draft.value ?? {};
    return groupFields(values, new Set(errors.flatMap(({ field }) => field ?? [])));
  });

  return {
    draft,
    problem,
    isLoading,
    isBusy,
    isOpen,
    mayApprove,
    groups,
    load,
    neighbour,
    following,
    approve,
    reject,
    change,
    claim,
  };
};
