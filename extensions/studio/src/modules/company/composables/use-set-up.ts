import { ref, watch, type Ref } from 'vue';
import type { CompanyKind, SetUpItem } from '../../../../../domain/organisation/index.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';

export type SetUp = {
  company: { id: string; key: string; name: string; kind: CompanyKind };
  invited: number;
  isCurrencyUsed: boolean;
  items: SetUpItem[];
};

/** What a company still needs, as the rows say at this moment. */
export const useSetUp = (id: Ref<string>) => {
  const api = useFieldwrightApi();
  const setUp = ref<SetUp | null>(null);
  const problem = ref<string | null>(null);

  const load = async (): Promise<void> => {
    const asked = id.value;
    problem.value = null;
    try {
      const answer = await api.get<SetUp>(`/companies/${asked}/set-up`);
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
