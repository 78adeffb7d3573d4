import { onBeforeUnmount, type Ref, ref, watch } from 'vue';
import { type ApiProblem, isApiProblem, useFieldwrightApi } from './use-fieldwright-api.ts';
import type { RecordPhase } from '../record/types.ts';

const LOOK_AGAIN_MS = 1_500;

/**
 * What the page of a record shows, from its one route. While `isUnfinished` (a paper is being
 * printed) it is read again by itself. What was read stays when a later reading fails.
 */
export const useRecordData = <T>(
  id: Ref<string>,
  path: (id: string) => string,
  isUnfinished: (data: T) => boolean,
) => {
  const api = useFieldwrightApi();
  const data = ref<T | null>(null) as Ref<T | null>;
  const phase = ref<RecordPhase>('loading');
  const problem = ref<ApiProblem | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    clearTimeout(timer);
    try {
      const answer = await api.get<T>(path(id.value));
      if (turn !== latest) return;
      data.value = answer;
      phase.value = 'ready';
      problem.value = null;
      if (isUnfinished(answer)) timer = setTimeout(() => void load(), LOOK_AGAIN_MS);
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn !== latest) return;
      problem.value = error;
      const isGone = [400, 403, 404].includes(error.status);
      if (isGone) data.value = null;
      if (!data.value) phase.value = isGone ? 'missing' : 'failed';
    }
  };
  watch(
    id,
    () => {
      data.value = null;
      phase.value = 'loading';
      void load();
    },
    { immediate: true },
  );
  onBeforeUnmount(() => {
    latest += 1;
    clearTimeout(timer);
  });
  return { data, phase, problem, load };
};
