import { computed, ref } from 'vue';
import { useFieldwrightApi } from '../../../composables/use-fieldwright-api.ts';

export type CompanyChoice = { id: string; name: string };
type Answer = { companies: (CompanyChoice & { capabilities: string[] })[] };

/** Companies the person may take work in for; with one there is nothing to choose. */
export const useCompanies = () => {
  const api = useFieldwrightApi();
  const companies = ref<CompanyChoice[]>([]);
  const chosen = ref<string | null>(null);

  const load = async (): Promise<void> => {
    const answer = await api.get<Answer>('/auth/capabilities');
    companies.value = answer.companies
      .filter(({ capabilities }) => capabilities.includes('intake-review'))
      .map(({ id, name }) => ({ id, name }));
    chosen.value ??= companies.value[0]?.id ?? null;
  };

  return { companies, chosen, isChoice: computed(() => companies.value.length > 1), load };
};
