import { useApi } from '@directus/extensions-sdk';
import { computed, ref, watch, type Ref } from 'vue';
import { hiddenPlacesOf } from '../../../../../domain/organisation/places.ts';
import type { CompanyKind } from '../../../../../domain/organisation/choices.ts';
import { wordsOf } from '../../../composables/use-fieldwright-api.ts';

type Row = { kind: CompanyKind; settings: Record<string, unknown> | null };

/** What a company leaves out of the navigation: kept under `navigation` among its settings. */
export const useNavigationSettings = (id: Ref<string>) => {
  const http = useApi();
  const saved = ref<string[] | null>(null);
  const hidden = ref<string[] | null>(null);
  const problem = ref<string | null>(null);

  const read = async (company: string): Promise<Row> => {
    const { data } = await http.get<{ data: Row }>(`/items/companies/${company}`, {
      params: { fields: ['kind', 'settings'] },
    });
    return data.data;
  };
  const load = async (): Promise<void> => {
    const asked = id.value;
    problem.value = null;
    try {
      const { settings, kind } = await read(asked);
      if (asked !== id.value) return;
      saved.value = [...hiddenPlacesOf(settings, kind)].sort();
      hidden.value = [...saved.value];
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };
  const isChanged = computed(() => JSON.stringify(saved.value) !== JSON.stringify(hidden.value));

  /** True once it is kept, or where there is nothing to keep. Settings of other parts stay. */
  const save = async (): Promise<boolean> => {
    if (!isChanged.value) return true;
    problem.value = null;
    try {
      const { settings } = await read(id.value);
      const navigation = { hidden: hidden.value };
      await http.patch(`/items/companies/${id.value}`, { settings: { ...settings, navigation } });
      saved.value = [...(hidden.value ?? [])];
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    }
  };
  watch(
    id,
    () => {
      saved.value = null;
      hidden.value = null;
      void load();
    },
    { immediate: true },
  );
  return { hidden, problem, isChanged, load, save };
};
