import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import { useCompanyContext } from '../../../company/use-company.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Home } from '../types.ts';

const CHOSEN = 'fieldwright.home.company';

/** What waits for the person in the chosen company; read again when he comes back to the page. */
export const useHome = () => {
  const api = useFieldwrightApi();
  const { companies, isChoice, placeOf, isPlatformAdmin } = useCompanyContext();
  const chosen = ref<string | null>(localStorage.getItem(CHOSEN));
  const home = shallowRef<Home | null>(null);
  const problem = ref<string | null>(null);
  const isLoading = ref(true);
  let asked = 0;

  /** A choice of another person at this browser, or of a company that was left, counts for nothing. */
  const company = computed(() =>
    companies.value.some(({ id }) => id === chosen.value) ? chosen.value : null,
  );

  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    isLoading.value = true;
    try {
      const answer = await api.get('/home', company.value ? { company: company.value } : {});
      if (mine !== asked) return;
      home.value = answer;
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = wordsOf(error);
    } finally {
      if (mine === asked) isLoading.value = false;
    }
  };

  const choose = (id: string | null): void => {
    chosen.value = id;
    if (id) localStorage.setItem(CHOSEN, id);
    else localStorage.removeItem(CHOSEN);
  };

  const whenSeen = (): void => {
    if (document.visibilityState === 'visible') void load();
  };
  onMounted(() => {
    document.addEventListener('visibilitychange', whenSeen);
    void load();
  });
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenSeen);
  });
  watch(company, () => void load());

  return {
    home,
    company,
    companies,
    isChoice,
    isPlatformAdmin,
    placeOf,
    problem,
    isLoading,
    load,
    choose,
  };
};
