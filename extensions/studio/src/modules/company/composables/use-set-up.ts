import { ref, watch, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type SetUp = Answer<'get', `/companies/${string}/set-up`>;

/** What a company still needs, as the rows say at this moment. */
export const useSetUp = (id: Ref<string>) => {
  const api = useFieldwrightApi();
  const setUp = ref<SetUp | null>(null);
  const problem = ref<string | null>(null);

  const load = async (): Promise<void> => {
    const asked = id.value;
    problem.value = null;
    try {
      const answer = await api.get(`/companies/${asked}/set-up`);
      if (asked === id.value) setUp.value = answer;
    } catch (error) {
      if (asked === id.value) problem.value = wordsOf(error);
    }
  };
  watch(
    id,
    () => {
      setUp.value = null;
      void load();
    },
    { immediate: true },
  );
  return { setUp, problem, load };
};
