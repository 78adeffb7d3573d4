import { useApi } from '@directus/extensions-sdk';
import { computed, ref, watch, type Ref } from 'vue';
import { type SignUpSettings, signUpSettingsOf } from '../../../../../domain/sign-ups/settings.ts';
import { wordsOf } from '../../../composables/use-fieldwright-api.ts';

type Stored = { kind: string; settings: Record<string, unknown> | null };

/** How a fibre operator takes orders on its public page: kept under `signUps` among its settings. */
export const useSignUpSettings = (id: Ref<string>) => {
  const http = useApi();
  const saved = ref<SignUpSettings | null>(null);
  const form = ref<SignUpSettings | null>(null);
  const problem = ref<string | null>(null);

  const take = ({ kind, settings }: Stored): void => {
    // Others have no public page.
    const own = kind === 'operator' ? signUpSettingsOf(settings) : null;
    saved.value = own;
    form.value = own && structuredClone(own);
  };
  const fetchAll = async (company: string): Promise<Stored> => {
    const { data } = await http.get<{ data: Stored }>(`/items/companies/${company}`, {
      params: { fields: ['kind', 'settings'] },
    });
    return data.data;
  };
  const load = async (): Promise<void> => {
    const asked = id.value;
    problem.value = null;
    try {
      const stored = await fetchAll(asked);
      if (asked === id.value) take(stored);
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };
  const isChanged = computed(() => JSON.stringify(saved.value) !== JSON.stringify(form.value));

  /** True once it is kept, or where there is nothing to keep. Settings of other parts stay. */
  const save = async (): Promise<boolean> => {
    if (!isChanged.value) return true;
    problem.value = null;
    try {
      const { kind, settings: all } = await fetchAll(id.value);
      const settings = { ...all, signUps: form.value };
      await http.patch(`/items/companies/${id.value}`, { settings });
      take({ kind, settings });
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    }
  };
  watch(
    id,
    () => {
      form.value = null;
      saved.value = null;
      void load();
    },
    { immediate: true },
  );
  return { form, problem, isChanged, load, save };
};
