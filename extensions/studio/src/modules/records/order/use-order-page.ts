import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../../composables/use-fieldwright-api.ts';
import type { RecordPhase } from '../../../record/types.ts';
import type { OrderPageData } from './types.ts';

const LOOK_AGAIN_MS = 10_000;

/** The order with everything on its page; read again while somebody looks, so that changes of others show. */
export const useOrderPage = (id: Ref<string>) => {
  const api = useFieldwrightApi();
  const page = ref<OrderPageData | null>(null);
  const problem = ref<ApiProblem | null>(null);
  let stamp = '';
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** True when the answer differs from what is shown. */
  const load = async (): Promise<boolean> => {
    try {
      const answer = await api.get(`/orders/${id.value}/page`);
      problem.value = null;
      const text = JSON.stringify(answer);
      const isOther = text !== stamp;
      if (isOther) page.value = answer;
      stamp = text;
      return isOther;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
      return false;
    }
  };

  const beat = async (): Promise<void> => {
    if (document.visibilityState === 'visible') await load();
    plan();
  };
  const plan = (): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void beat(), LOOK_AGAIN_MS);
  };
  const onFocus = (): void => {
    if (page.value) void load();
  };

  onMounted(() => {
    void load().then(plan);
    window.addEventListener('focus', onFocus);
  });
  onBeforeUnmount(() => {
    isOver = true;
    clearTimeout(timer);
    window.removeEventListener('focus', onFocus);
  });

  const phase = computed<RecordPhase>(() => {
    if (page.value) return 'ready';
    if (!problem.value) return 'loading';
    return [400, 403, 404].includes(problem.value.status) ? 'missing' : 'failed';
  });
  return { page, problem, phase, load };
};
