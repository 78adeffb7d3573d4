import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../../composables/use-fieldwright-api.ts';
import type { PersonaSummary } from '../types.ts';

const AGAIN_MS = 2_000;

/** Personas of a company, or of all; asked again while a change is on its way to the companies. */
export const usePersonas = (company: Ref<string | null>, isReady: Ref<boolean>) => {
  const api = useFieldwrightApi();
  const personas = ref<PersonaSummary[] | null>(null);
  const problem = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asked = 0;

  const load = async (): Promise<void> => {
    const mine = (asked += 1);
    if (timer) clearTimeout(timer);
    try {
      const query = company.value ? { company: company.value } : {};
      const answer = await api.get('/personas', query);
      if (mine !== asked) return;
      personas.value = answer.personas;
      problem.value = null;
      if (answer.personas.some(({ waiting }) => waiting > 0)) {
        timer = setTimeout(() => void load(), AGAIN_MS);
      }
    } catch (error) {
      if (mine === asked) problem.value = wordsOf(error);
    }
  };

  watch([company, isReady], () => isReady.value && void load(), { immediate: true });
  onBeforeUnmount(() => {
    asked += 1;
    if (timer) clearTimeout(timer);
  });
  return { personas, problem, load };
};
