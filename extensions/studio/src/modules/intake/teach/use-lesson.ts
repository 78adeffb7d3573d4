import { computed, ref, shallowRef } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { targetField } from '../../../../../domain/intake/target-fields.ts';
import type {
  Answer,
  Family,
  Looked,
  OrderType,
  Recognise,
  SampleChoice,
  Suggestion,
} from './types.ts';

/** Of these a second cell is added to the first; of others it takes its place. */
const ADDED = new Set(['phones', 'moment']);
const WAIT_MS = 150;

/** One sample, what a person says about it, and what a profile made of that would read. */
export const useLesson = () => {
  const api = useFieldwrightApi();
  const source = shallowRef<SampleChoice | null>(null);
  const company = ref<string | null>(null);
  const looked = shallowRef<Looked | null>(null);
  const orderTypes = ref<OrderType[]>([]);
  const answers = ref<Answer[]>([]);
  const family = ref<Family>('form');
  const sheet = ref<string | undefined>();
  const recognise = ref<Recognise | null>(null);
  const partner = ref<{ group: string | null; partner: string | null }>({
    group: null,
    partner: null,
  });
  /** Code that is taught anew; its own files are no strangers. */
  const code = ref<string | undefined>();
  /** Session of a file that the earlier version read wrongly. */
  const misread = ref<string | null>(null);
  const timeZone = ref('Asia/Kuala_Lumpur');
  const isLoading = ref(false);
  const isReading = ref(false);
  const problem = ref<string | null>(null);
  const past = ref<Answer[][]>([]);
  const isDirty = ref(false);
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const formOf = (fields: Record<string, unknown>, from = source.value): FormData => {
    const form = new FormData();
    if (company.value) form.append('company', company.value);
    if (code.value) form.append('code', code.value);
    for (const [name, value] of Object.entries(fields))
      if (value !== undefined)
        form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    if (!from) return form;
    if ('file' in from) form.append('file', from.file, from.file.name);
    else for (const [name, id] of Object.entries(from)) form.append(name, id);
    return form;
  };

  const lesson = () => ({
    family: family.value,
    timeZone: timeZone.value,
    ...(sheet.value ? { sheet: sheet.value } : {}),
    answers: answers.value,
    partnerGroup: partner.value.group,
    partner: partner.value.partner,
    ...(recognise.value ? { recognise: recognise.value } : {}),
  });

  const refresh = async (): Promise<void> => {
    const turn = (asked += 1);
    isReading.value = true;
    problem.value = null;
    try {
      const answer = await api.post<Looked>(
        '/email/profiles/preview',
        formOf({ lesson: lesson() }),
      );
      // An answer that was overtaken by a later question is no news.
      if (turn === asked) looked.value = answer;
    } catch (error) {
      if (turn === asked) problem.value = wordsOf(error);
    } finally {
      if (turn === asked) isReading.value = false;
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), WAIT_MS);
  };

  const open = async (from: SampleChoice): Promise<boolean> => {
    isLoading.value = true;
    problem.value = null;
    source.value = from;
    try {
      const answer = await api.post<Looked>('/email/profiles/suggest', formOf({}, from));
      looked.value = answer;
      family.value = answer.family;
      sheet.value = undefined;
      orderTypes.value = answer.orderTypes ?? [];
      return true;
    } catch (error) {
      source.value = null;
      looked.value = null;
      problem.value = wordsOf(error);
      return false;
    } finally {
      isLoading.value = false;
    }
  };

  const change = (next: Answer[]): void => {
    past.value.push(answers.value);
    answers.value = next;
    isDirty.value = true;
    later();
  };
  const undo = (): void => {
    const before = past.value.pop();
    if (!before) return;
    answers.value = before;
    later();
  };

  const without = (field: string): Answer[] => answers.value.filter((one) => one.field !== field);
  const teach = (answer: Answer): void => {
    const earlier = answers.value.find((one) => one.field === answer.field);
    const kind = targetField(answer.field)?.kind ?? 'text';
    const isAdded = ADDED.has(kind) && earlier?.from === 'cells' && answer.from === 'cells';
    const cells = [...new Set([...(earlier?.cells ?? []), ...(answer.cells ?? [])])];
    change([...without(answer.field), isAdded ? { ...earlier, cells } : answer]);
  };
  const remove = (field: string): void => change(without(field));

  const pending = computed((): Suggestion[] => {
    const taught = new Set(answers.value.map(({ field }) => field));
    return (looked.value?.suggestions ?? []).filter(({ field }) => !taught.has(field));
  });
  const answerOf = ({ shown: _shown, score: _score, why: _why, ...answer }: Suggestion): Answer =>
    answer;
  const accept = (suggestion: Suggestion): void => teach(answerOf(suggestion));
  const acceptAll = (): void => change([...answers.value, ...pending.value.map(answerOf)]);

  const setFamily = (wanted: Family): void => {
    family.value = wanted;
    recognise.value = null;
    change([]);
  };
  const setSheet = (name: string): void => {
    sheet.value = name;
    later();
  };
  const setRecognise = (wanted: Recognise | null): void => {
    recognise.value = wanted;
    isDirty.value = true;
    later();
  };

  return {
    source,
    company,
    code,
    looked,
    orderTypes,
    answers,
    family,
    sheet,
    recognise,
    partner,
    misread,
    timeZone,
    isLoading,
    isReading,
    isDirty,
    problem,
    suggestions: pending,
    canUndo: computed(() => past.value.length > 0),
    formOf,
    open,
    refresh,
    later,
    undo,
    teach,
    remove,
    accept,
    acceptAll,
    setFamily,
    setSheet,
    setRecognise,
  };
};
export type LessonState = ReturnType<typeof useLesson>;
