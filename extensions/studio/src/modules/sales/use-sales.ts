import { onMounted, type Ref, ref, shallowRef } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
  wordsOf,
} from '../../composables/use-fieldwright-api.ts';
import type { PlanList } from './types.ts';

/** An answer that is asked for when the page opens, and again when something was done. */
export const useAnswer = <T>(ask: () => Promise<T>) => {
  const data = shallowRef<T | null>(null) as Ref<T | null>;
  const problem = ref<ApiProblem | null>(null);
  let latest = 0;
  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    try {
      const answer = await ask();
      if (turn !== latest) return;
      data.value = answer;
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    }
  };
  onMounted(load);
  return { data, problem, load };
};

export const usePlans = () => {
  const api = useFieldwrightApi();
  const company = ref<string | null>(null);
  return {
    ...useAnswer<PlanList>(() =>
      api.get('/sales/plans', company.value ? { company: company.value } : {}),
    ),
    company,
  };
};

/** A command of a dialog: busy while it runs, and why it was refused. */
export const useSend = () => {
  const isBusy = ref(false);
  const problem = ref<string | null>(null);
  const send = async (command: () => Promise<unknown>): Promise<boolean> => {
    isBusy.value = true;
    problem.value = null;
    try {
      await command();
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    } finally {
      isBusy.value = false;
    }
  };
  return { isBusy, problem, send };
};
