import { computed, ref, watch, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Preview } from '../domain.ts';
import { isInside } from '../source-places.ts';
import type { ReviewDraft } from '../types.ts';

/**
 * Rows of a long list that the kept picture does not reach: read from the stored file when a draft
 * needs them, and kept while its neighbours are looked at.
 */
export const useListRows = (
  draft: Ref<ReviewDraft>,
  sheet: Ref<Preview | null>,
  places: Ref<readonly string[]>,
) => {
  const api = useFieldwrightApi();
  const rows = ref<{ session: string; sheet: Preview } | null>(null);
  const problem = ref<string | null>(null);
  const isLoading = ref(false);

  const isFar = computed(() => sheet.value?.isCut === true && !isInside(sheet.value, places.value));
  const known = computed(() => {
    const { value: kept } = rows;
    if (!isFar.value || kept?.session !== draft.value.session.id) return null;
    return kept.sheet.name === sheet.value?.name && isInside(kept.sheet, places.value)
      ? kept.sheet
      : null;
  });

  const load = async (): Promise<void> => {
    const { id, session } = draft.value;
    isLoading.value = true;
    problem.value = null;
    try {
      const answer = await api.get(`/email/drafts/${id}/sheet`);
      if (id !== draft.value.id) return;
      if (answer.sheet) rows.value = { session: session.id, sheet: answer.sheet };
    } catch (error) {
      if (id === draft.value.id) problem.value = wordsOf(error);
    } finally {
      if (id === draft.value.id) isLoading.value = false;
    }
  };

  watch(
    () => [draft.value.id, isFar.value] as const,
    () => {
      problem.value = null;
      if (isFar.value && !known.value) void load();
      else isLoading.value = false;
    },
    { immediate: true },
  );

  return { shown: computed(() => known.value ?? sheet.value), isLoading, problem };
};
