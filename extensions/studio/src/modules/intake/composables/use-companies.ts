import { computed, ref } from 'vue';
import { useFieldwrightApi } from '../../../composables/use-fieldwright-api.ts';

export type CompanyChoice = { id: string; name: string };
type Answer = { companies: (CompanyChoice & { capabilities: string[] })[] };

/** Several parts of a screen ask at once; one answer is for all of them. */
let asking: Promise<Answer> | null = null;

/** Companies in which the person has the capability; with one there is nothing to choose. */
export const useCompanies = (capability = 'intake-review') => {
  const api = useFieldwrightApi();
  const companies = ref<CompanyChoice[]>([]);
  const chosen = ref<string | null>(null);

  const load = async (): Promise<void> => {
    asking ??= api.get<Answer>('/auth/capabilities').finally(() => {
      asking = null;
    });
    const answer = await asking;
    companies.value = answer.companies
      .filter(({ capabilities }) => capabilities.includes(capability))
      .map(({ id, name }) => ({ id, name }));
    chosen.value ??= companies.value[0]?.id ?? null;
  };

  return { companies, chosen, isChoice: computed(() => companies.value.length > 1), load };
};
