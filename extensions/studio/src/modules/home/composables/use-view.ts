import { useStores } from '@directus/extensions-sdk';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useCompanyContext } from '../../../company/use-company.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Card } from '../types.ts';

type Tabular = Record<string, unknown> & { fields?: string[]; sort?: string[]; page?: number };
type Preset = {
  layout_query?: { tabular?: Tabular } | null;
  layout_options?: { tabular?: Record<string, unknown> } | null;
} | null;
type Stores = {
  usePresetsStore: () => { getPresetForCollection: (collection: string) => Preset };
};
type Fields = {
  useFieldsStore: () => { getField: (collection: string, field: string) => unknown };
};

const LIMIT = 50;

/**
 * The list behind a card of Home: its filter as the server makes it at this moment ("today" has
 * moved on since yesterday), and the columns that the person has chosen for the collection.
 */
export const useView = (id: Ref<string>, company: Ref<string | undefined>) => {
  const api = useFieldwrightApi();
  const stores = useStores() as unknown as Stores & Fields;
  const { usePresetsStore, useFieldsStore } = stores;
  const { isChoice } = useCompanyContext();
  const card = shallowRef<Card | null>(null);
  const problem = ref<string | null>(null);
  const isLoading = ref(true);
  const layoutQuery = ref<Tabular>({});
  const layoutOptions = ref<Record<string, unknown>>({});
  const search = ref<string | null>(null);

  const show = (found: Card): void => {
    const { collection, sort } = found.list ?? { collection: '', sort: null };
    const preset = usePresetsStore().getPresetForCollection(collection);
    const usual = preset?.layout_query?.tabular ?? {};
    const columns = usual.fields ?? [];
    const isNamed =
      columns.includes('company') || !useFieldsStore().getField(collection, 'company');
    layoutQuery.value = {
      ...usual,
      // Whose a row is matters to those who see several.
      fields: isChoice.value && !isNamed && !company.value ? ['company', ...columns] : columns,
      sort: sort ? [sort] : (usual.sort ?? []),
      page: 1,
      limit: LIMIT,
    };
    layoutOptions.value = preset?.layout_options?.tabular ?? {};
    card.value = found;
  };

  const load = async (): Promise<void> => {
    isLoading.value = true;
    problem.value = null;
    try {
      const home = await api.get('/home', company.value ? { company: company.value } : {});
      const found = home.sections.flatMap(({ cards }) => cards).find((one) => one.id === id.value);
      if (found?.list) show(found);
      else card.value = null;
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isLoading.value = false;
    }
  };
  watch([id, company], load, { immediate: true });

  /** One company is said by the page; the filter says it again only to those who have several. */
  const filter = computed(() => card.value?.list?.filter ?? null);
  return { card, filter, problem, isLoading, layoutQuery, layoutOptions, search, load };
};
