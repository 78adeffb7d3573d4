import { computed, onMounted, ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';

export type OwnCompany = { id: string; key: string; name: string };
/** Companies that the person sets up, and whether he may make more. */
export const useOwnCompanies = () => {
  const api = useFieldwrightApi();
  const companies = ref<OwnCompany[] | null>(null);
  const mayMake = ref(false);
  const problem = ref<string | null>(null);

  const load = async (): Promise<void> => {
    problem.value = null;
    try {
      const answer = await api.get('/auth/capabilities');
      mayMake.value = answer.isPlatformAdmin;
      companies.value = answer.companies.filter(({ capabilities }) =>
        capabilities.includes('company-setup'),
      );
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };
  onMounted(load);

  const hasSeveral = computed(() => mayMake.value || (companies.value?.length ?? 0) > 1);
  return { companies, mayMake, hasSeveral, problem, load };
};
