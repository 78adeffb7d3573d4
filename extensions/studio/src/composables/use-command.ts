import { ref } from 'vue';
import { type ApiProblem, isApiProblem } from './use-fieldwright-api.ts';

/** Runs a command of a dialog: busy meanwhile, the refusal kept to be shown. Null when it was refused. */
export const useCommand = () => {
  const isBusy = ref(false);
  const refused = ref<ApiProblem | null>(null);
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    isBusy.value = true;
    refused.value = null;
    try {
      return await work();
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      refused.value = error;
      return null;
    } finally {
      isBusy.value = false;
    }
  };
  return { isBusy, refused, run };
};
