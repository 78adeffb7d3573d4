import { computed, onMounted, ref, type Ref, shallowRef, watch } from 'vue';
import {
  checkDefinition,
  type FormDefinition,
  type FormProblem,
  problemWords,
} from '../../../../domain/forms/index.ts';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../composables/use-fieldwright-api.ts';
import { language } from '../../language/words.ts';
import type { FormDetail } from './types.ts';

const EMPTY: FormDefinition = { fields: [] };

/** A form and the draft that is being written; nothing is kept until it is saved. */
export const useForm = (id: Ref<string>) => {
  const api = useFieldwrightApi();
  const form = shallowRef<FormDetail | null>(null);
  const definition = shallowRef<FormDefinition>(EMPTY);
  const problem = ref<ApiProblem | null>(null);
  const isSaving = ref(false);
  const saved = ref('');
  let seen: number | null = null;

  const draft = computed(() => form.value?.versions.find(({ status }) => status === 'draft'));
  const published = computed(() =>
    form.value?.versions.find(({ status }) => status === 'published'),
  );
  const take = (detail: FormDetail): void => {
    form.value = detail;
    const shown = draft.value ?? published.value ?? detail.versions[0];
    definition.value = shown?.definition ?? EMPTY;
    saved.value = JSON.stringify(definition.value);
    seen = draft.value?.version ?? null;
  };
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      problem.value = null;
      return true;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
      return false;
    }
  };
  const load = (): Promise<boolean> =>
    attempt(async () => {
      take(await api.get<FormDetail>(`/forms/${id.value}`));
    });
  const isChanged = computed(() => JSON.stringify(definition.value) !== saved.value);
  const problems = computed<FormProblem[]>(() => checkDefinition(definition.value));
  const wordsOfProblem = (one: FormProblem): string => problemWords(one, language());

  const command = async (work: () => Promise<void>): Promise<boolean> => {
    if (isSaving.value) return false;
    isSaving.value = true;
    try {
      return await attempt(work);
    } finally {
      isSaving.value = false;
    }
  };
  const writeDraft = async (): Promise<void> => {
    const answer = await api.call<{ version: number }>('put', `/forms/${id.value}/draft`, {
      body: { definition: definition.value, version: seen },
    });
    seen = answer.version;
    saved.value = JSON.stringify(definition.value);
  };
  const save = (): Promise<boolean> =>
    command(async () => {
      await writeDraft();
      const detail = await api.get<FormDetail>(`/forms/${id.value}`);
      form.value = detail;
    });
  const publish = (): Promise<boolean> =>
    command(async () => {
      if (isChanged.value || !draft.value) await writeDraft();
      await api.post(`/forms/${id.value}/publish`, { version: seen });
      take(await api.get<FormDetail>(`/forms/${id.value}`));
    });
  const discard = (): Promise<boolean> =>
    command(async () => {
      await api.post(`/forms/${id.value}/discard-draft`, {});
      take(await api.get<FormDetail>(`/forms/${id.value}`));
    });
  /** A command beside the draft, which stays as it is on the screen. */
  const beside = (work: () => Promise<unknown>): Promise<boolean> =>
    command(async () => {
      await work();
      form.value = await api.get<FormDetail>(`/forms/${id.value}`);
    });

  onMounted(load);
  watch(id, load);
  return {
    form,
    definition,
    draft,
    published,
    problem,
    problems,
    wordsOfProblem,
    isChanged,
    isSaving,
    load,
    save,
    publish,
    discard,
    beside,
  };
};
export type FormWork = ReturnType<typeof useForm>;
