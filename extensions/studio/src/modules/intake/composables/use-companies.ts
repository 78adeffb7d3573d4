import { computed, ref } from 'vue';
import { loadCompanyContext } from '../../../company/context.ts';

export type CompanyChoice = { id: string; name: string };

/** Companies in which the person has the capability; with one there is nothing to choose. */
export const useCompanies = (capability = 'intake-review') => {
  const companies = ref<CompanyChoice[]>([]);
  const chosen = ref<string | null>(null);

  const load = async (): Promise<void> => {
    const context = await loadCompanyContext();
    companies.value = context.companies
      .filter(({ capabilities }) => capabilities.includes(capability))
      .map(({ id, name }) => ({ id, name }));
    chosen.value ??= companies.value[0]?.id ?? null;
  };

  return { companies, chosen, isChoice: computed(() => companies.value.length > 1), load };
};
