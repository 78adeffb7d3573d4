import { ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Approval, ApprovalPreview } from '../types.ts';

/** Choosing drafts, looking at what approving them would do, and doing it. */
export const useBulk = (onMade: (orders: number) => void) => {
  const api = useFieldwrightApi();
  const selected = ref(new Set<string>());
  const isOpen = ref(false);
  const isBusy = ref(false);
  const preview = ref<ApprovalPreview | null>(null);
  const problem = ref<string | null>(null);

  const say = (error: unknown): void => {
    problem.value = wordsOf(error);
  };
  const toggle = (id: string): void => {
    const next = new Set(selected.value);
    if (!next.delete(id)) next.add(id);
    selected.value = next;
  };
  /** All of these, or none when all are chosen already. */
  const toggleAll = (ids: readonly string[]): void => {
    const areAll = ids.every((id) => selected.value.has(id));
    selected.value = new Set(areAll ? [] : ids);
  };
  const ask = async (): Promise<void> => {
    if (selected.value.size === 0 || isOpen.value) return;
    isOpen.value = true;
    preview.value = null;
    problem.value = null;
    try {
      const ids = [...selected.value];
      preview.value = await api.post('/email/drafts/approve-preview', { ids });
    } catch (error) {
      say(error);
    }
  };
  const approve = async (ids: readonly string[]): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    try {
      const { workOrders } = await api.post<Approval>('/email/drafts/bulk-approve', { ids });
      selected.value = new Set();
      isOpen.value = false;
      onMade(workOrders.length);
    } catch (error) {
      say(error);
    } finally {
      isBusy.value = false;
    }
  };

  return { selected, isOpen, isBusy, preview, problem, toggle, toggleAll, ask, approve };
};
