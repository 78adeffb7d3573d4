import { onMounted, ref, type Ref, shallowRef } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../composables/use-fieldwright-api.ts';

/** One answer of ours with its states: loading, there, failed. What was there stays while it loads again. */
export const useAnswer = <T>(path: string, query: () => object = () => ({})) => {
  const api = useFieldwrightApi();
  const answer: Ref<T | null> = shallowRef(null);
  const problem = ref<ApiProblem | null>(null);
  const isLoading = ref(false);
  let latest = 0;

  const load = async (): Promise<void> => {
    const mine = (latest += 1);
    isLoading.value = true;
    try {
      const found = await api.get<T>(path, query());
      if (mine !== latest) return;
      answer.value = found;
      problem.value = null;
    } catch (error) {
      if (mine !== latest) return;
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    } finally {
      if (mine === latest) isLoading.value = false;
    }
  };
  onMounted(load);
  return { answer, problem, isLoading, load };
};
