import { computed, ref, watch } from 'vue';
import type { Answers, FormDefinition } from '../../../../../../domain/forms/index.ts';
import { newId } from '../../../../../../domain/kernel/index.ts';
import { isApiProblem, useFieldwrightApi } from '../../../../composables/use-fieldwright-api.ts';
import type { Answered } from '../../../forms/types.ts';
import type { Answer } from '../../../../../../../packages/client/src/index.ts';

export type Picture = { clientRef: string; file: string };
type Listed = Answer<'get', `/orders/${string}/forms`>;
export type Wanted = Listed['wanted'][number];
export type OrderForms = Omit<Listed, 'answers' | 'definitions'> & {
  answers: Answered[];
  definitions: Record<string, FormDefinition>;
};
/** One filling that goes on or begins: its answer id stays the same for every save. */
export type Filling = {
  answer: string;
  name: string;
  version: string;
  definition: FormDefinition;
  task: string | null;
  taskTitle: string | null;
  startedAt: string;
  answers: Answers;
  pictures: Picture[];
};

/** What an order asks to be filled in, and what was. */
export const useOrderForms = (source: () => { order: string; version: unknown }) => {
  const api = useFieldwrightApi();
  const forms = ref<OrderForms | null>(null);
  const trouble = ref<string | null>(null);

  const load = async (): Promise<void> => {
    try {
      forms.value = await api.get<OrderForms>(`/orders/${source().order}/forms`);
      trouble.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      // Who reads no answers sees no section of them.
      trouble.value = error.code === 'FORBIDDEN' ? null : error.message;
    }
  };
  watch(source, load, { immediate: true });

  /** What the office began goes on; what a technician has in hand stays his. */
  const begin = (row: Wanted): Filling | null => {
    const { name, task, taskTitle } = row;
    const kept = forms.value?.answers.find(
      (one) =>
        one.form === row.form &&
        one.task === task &&
        one.status === 'started' &&
        one.technician === null,
    );
    const version = kept?.version ?? row.version;
    const definition = forms.value?.definitions[version];
    return definition
      ? {
          ...{ name, version, definition, task, taskTitle },
          answer: kept?.clientRef ?? newId(),
          startedAt: kept?.startedAt ?? new Date().toISOString(),
          answers: kept?.answers ?? {},
          pictures: kept?.pictures ?? [],
        }
      : null;
  };
  const open = computed(() => forms.value?.wanted.filter(({ isSubmitted }) => !isSubmitted) ?? []);
  return { forms, trouble, open, load, begin };
};
