import { computed, onMounted, ref, watch } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
  wordsOf,
} from '../../composables/use-fieldwright-api.ts';
import { useCompanyContext } from '../../company/use-company.ts';
import { t } from '../../language/words.ts';
import type { Policies, Policy } from './types.ts';

/** The policies of a company that the reader sets up. */
export const usePolicies = () => {
  const api = useFieldwrightApi();
  const { companies } = useCompanyContext();
  const own = computed(() =>
    companies.value.filter(({ capabilities }) => capabilities.includes('company-setup')),
  );
  const company = ref<string | null>(null);
  const data = ref<Policies | null>(null);
  const problem = ref<ApiProblem | null>(null);
  const said = ref('');
  const trouble = ref<string | null>(null);
  const isBusy = ref(false);

  const load = async (): Promise<void> => {
    const wanted = company.value ?? own.value[0]?.id;
    try {
      data.value = await api.get('/approvals/policies', {
        ...(wanted && { company: wanted }),
      });
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    }
  };
  watch(company, load);
  onMounted(load);

  /** True when it was saved. */
  const save = async ({ id, open: _, command, ...policy }: Policy): Promise<boolean> => {
    isBusy.value = true;
    trouble.value = null;
    try {
      if (id) await api.call('put', `/approvals/policies/${id}`, { body: policy });
      else {
        const { version: _unused, ...rest } = policy;
        const body = { ...rest, command, company: data.value?.company };
        await api.post('/approvals/policies', body);
      }
      said.value = t('approvals.saved');
      await load();
      return true;
    } catch (error) {
      trouble.value = wordsOf(error);
      return false;
    } finally {
      isBusy.value = false;
    }
  };
  return { own, company, data, problem, said, trouble, isBusy, load, save };
};
