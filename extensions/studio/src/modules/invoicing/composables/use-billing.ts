import { computed, onBeforeUnmount, ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { BatchProgress, Preview } from '../types.ts';

const LOOK_AGAIN_MS = 1_000;

/** From chosen orders over the preview to the invoices that the worker makes of them. */
export const useBilling = () => {
  const api = useFieldwrightApi();
  const previews = ref<Preview[] | null>(null);
  const perOrder = ref(false);
  const progress = ref<BatchProgress | null>(null);
  const isBusy = ref(false);
  const problem = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    try {
      await work();
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isBusy.value = false;
    }
  };

  const billable = computed(() =>
    (previews.value ?? []).filter(({ problems }) => problems.length === 0),
  );
  const orders = computed(() => billable.value.flatMap((preview) => preview.orders));
  const count = computed(() => (perOrder.value ? orders.value.length : billable.value.length));

  const preview = (chosen: readonly string[]): Promise<void> =>
    guarded(async () => {
      previews.value = await api.post('/invoices/preview', { orders: chosen });
    });

  const follow = async (batch: string): Promise<void> => {
    try {
      progress.value = await api.get(`/invoices/batch/${batch}`);
      problem.value = null;
    } catch (error) {
      // The worker goes on; only the look at it failed.
      problem.value = wordsOf(error);
    }
    if (!isGone && progress.value && progress.value.open > 0)
      timer = setTimeout(() => void follow(batch), LOOK_AGAIN_MS);
  };

  const make = (): Promise<void> =>
    guarded(async () => {
      const sent = await api.post('/invoices/batch', {
        orders: orders.value,
        perOrder: perOrder.value,
      });
      progress.value = { jobs: sent.jobs, open: sent.jobs, made: [], failed: [] };
      previews.value = null;
      void follow(sent.batch);
    });

  const leave = (): void => {
    clearTimeout(timer);
    previews.value = null;
    progress.value = null;
    problem.value = null;
  };
  onBeforeUnmount(() => {
    isGone = true;
    clearTimeout(timer);
  });

  return { previews, perOrder, progress, isBusy, problem, billable, count, preview, make, leave };
};
