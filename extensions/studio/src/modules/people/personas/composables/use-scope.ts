import { computed, onMounted, ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../../composables/use-fieldwright-api.ts';
import { t } from '../../../../language/words.ts';

const ALL = 'all';

/** For whom personas are looked at: a company that the person sets up, or all for the platform's. */
export const useScope = (initial: string | null) => {
  const api = useFieldwrightApi();
  const choices = ref<{ value: string; text: string }[]>([]);
  const chosen = ref<string>('');
  const isReady = ref(false);
  const problem = ref<string | null>(null);

  onMounted(async () => {
    try {
      const { isPlatformAdmin, companies } = await api.get('/auth/capabilities');
      choices.value = [
        ...(isPlatformAdmin ? [{ value: ALL, text: t('personas.allCompanies') }] : []),
        ...companies
          .filter(({ capabilities }) => capabilities.includes('company-setup'))
          .map(({ id, name }) => ({ value: id, text: name })),
      ];
      const known = choices.value.find(({ value }) => value === initial);
      chosen.value = (known ?? choices.value[0])?.value ?? '';
      isReady.value = chosen.value !== '';
    } catch (error) {
      problem.value = wordsOf(error);
    }
  });

  const company = computed(() =>
    chosen.value === ALL || chosen.value === '' ? null : chosen.value,
  );
  return {
    choices,
    chosen,
    company,
    isReady,
    isChoice: computed(() => choices.value.length > 1),
    problem,
  };
};
