import { type Ref, ref, shallowRef, watch } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { type Filters, NO_FILTERS } from '../pure/filters.ts';

/** Filters under a name: one's own, or the company's. */
export type SavedView = {
  id: string;
  name: string;
  filters: Filters;
  isShared: boolean;
  isMine: boolean;
  ownerName: string;
};

/** Of what was kept, the filters that this board knows. */
const filtersOf = (kept: Record<string, string>): Filters => {
  const known = Object.keys(NO_FILTERS).map((key) => [key, kept[key] ?? ''] as const);
  return { ...NO_FILTERS, ...Object.fromEntries(known) };
};

export const useViews = (
  company: Ref<string | null>,
  { onProblem }: { onProblem: (words: string) => void },
) => {
  const api = useFieldwrightApi();
  const views = shallowRef<readonly SavedView[]>([]);
  const chosen = ref('');
  const ofCompany = () => (company.value ? { company: company.value } : {});
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      onProblem(wordsOf(error));
    }
  };
  const read = async (): Promise<void> => {
    const answer = await api.get('/dispatch/views', ofCompany());
    views.value = answer.views.map((view) => ({ ...view, filters: filtersOf(view.filters) }));
  };
  const load = (): Promise<void> => attempt(read);
  const save = (name: string, filters: Filters, isShared: boolean): Promise<void> =>
    attempt(async () => {
      const { id } = await api.post('/dispatch/views', {
        ...{ name, filters, isShared },
        ...ofCompany(),
      });
      await read();
      chosen.value = id;
    });
  const forget = (id: string): Promise<void> =>
    attempt(async () => {
      await api.delete(`/dispatch/views/${id}`);
      chosen.value = '';
      await read();
    });
  watch(
    company,
    () => {
      chosen.value = '';
      void load();
    },
    { immediate: true },
  );
  return { views, chosen, save, forget };
};
