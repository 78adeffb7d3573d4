import { useApi } from '@directus/extensions-sdk';
import { computed, ref, watch, type Ref } from 'vue';
import {
  type DispatchSettings,
  dispatchSettingsOf,
} from '../../../../../domain/dispatch/settings.ts';
import { wordsOf } from '../../../composables/use-fieldwright-api.ts';

/** How a company plans: kept under `dispatch` among its settings. */
export const useBoardSettings = (id: Ref<string>) => {
  const http = useApi();
  const saved = ref<DispatchSettings | null>(null);
  const form = ref<DispatchSettings | null>(null);
  const problem = ref<string | null>(null);

  const take = (settings: unknown): void => {
    saved.value = dispatchSettingsOf(settings);
    form.value = dispatchSettingsOf(settings);
  };
  const fetchAll = async (company: string): Promise<Record<string, unknown>> => {
    const { data } = await http.get<{ data: { settings: Record<string, unknown> | null } }>(
      `/items/companies/${company}`,
      { params: { fields: ['settings'] } },
    );
    return data.data.settings ?? {};
  };
  const load = async (): Promise<void> => {
    const asked = id.value;
    problem.value = null;
    try {
      const settings = await fetchAll(asked);
      if (asked === id.value) take(settings);
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };
  const isChanged = computed(() => JSON.stringify(saved.value) !== JSON.stringify(form.value));
  /** The board is open for some time of the day. */
  const isOpen = computed(() => form.value === null || form.value.opens < form.value.closes);

  /** True once it is kept, or where there is nothing to keep. Settings of other parts stay. */
  const save = async (): Promise<boolean> => {
    if (!isChanged.value) return true;
    if (!isOpen.value) return false;
    problem.value = null;
    try {
      const settings = { ...(await fetchAll(id.value)), dispatch: form.value };
      await http.patch(`/items/companies/${id.value}`, { settings });
      take(settings);
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
  return { form, problem, isChanged, isOpen, load, save };
};
