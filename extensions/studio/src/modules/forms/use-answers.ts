import { useApi } from '@directus/extensions-sdk';
import { computed, onMounted, reactive, ref, type Ref, shallowRef, watch } from 'vue';
import { allFields, type FormDefinition, isAnswerable } from '../../../../domain/forms/index.ts';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../composables/use-fieldwright-api.ts';
import { instantAt } from '../../language/zone-time.ts';
import { language, t } from '../../language/words.ts';
import type { Answered, AnswerPage, FormDetail } from './types.ts';

const TYPING_MS = 250;
const DAY_MS = 86_400_000;
const NUMERIC = ['number', 'rating', 'computed'];
const NOT_SEARCHED = ['group', 'photo', 'signature'];
const NOTHING: FormDefinition = { fields: [] };

const nothingAsked = () => ({
  search: '',
  since: '',
  until: '',
  status: null as string | null,
  field: null as string | null,
  value: '',
});
export type Asked = ReturnType<typeof nothingAsked>;

/** What was filled in of one form, by search and filters; and the same as a file. */
export const useAnswers = (id: Ref<string>) => {
  const api = useFieldwrightApi();
  const http = useApi();
  const form = shallowRef<FormDetail | null>(null);
  const rows = shallowRef<Answered[] | null>(null);
  const total = ref(0);
  const next = ref<string | null>(null);
  const problem = ref<ApiProblem | null>(null);
  const isBusy = ref(false);
  const asked = reactive(nothingAsked());
  let latest = 0;

  const zone = computed(() => form.value?.company.timeZone ?? 'UTC');
  const newest = computed<FormDefinition>(
    () =>
      (form.value?.versions.find(({ status }) => status === 'published') ?? form.value?.versions[0])
        ?.definition ?? NOTHING,
  );
  const fields = computed(() =>
    allFields(newest.value)
      .filter(({ field }) => isAnswerable(field) && !NOT_SEARCHED.includes(field.kind))
      .map(({ field }) => field),
  );
  const definitionOf = (version: string): FormDefinition =>
    form.value?.versions.find((one) => one.id === version)?.definition ?? NOTHING;

  /** Midnight of the company, some days after that day. */
  const midnight = (day: string, days = 0): string | undefined => {
    const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString();
    return instantAt(`${moved.slice(0, 10)}T00:00`, zone.value)?.toISOString();
  };
  const byField = computed(() => {
    const { field, value } = asked;
    if (!field || value === '') return {};
    const kind = fields.value.find(({ key }) => key === field)?.kind ?? '';
    return { field, ...(NUMERIC.includes(kind) ? { min: Number(value) } : { value }) };
  });
  const query = computed(() => ({
    ...(asked.search.trim() && { search: asked.search.trim() }),
    ...(asked.since && { since: midnight(asked.since) }),
    ...(asked.until && { until: midnight(asked.until, 1) }),
    ...(asked.status && { status: asked.status }),
    ...byField.value,
  }));
  const isFiltered = computed(() => Object.keys(query.value).length > 0);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      problem.value = error;
    }
  };
  const load = (): Promise<void> =>
    attempt(async () => {
      const turn = (latest += 1);
      form.value ??= await api.get<FormDetail>(`/forms/${id.value}`);
      const page = await api.get<AnswerPage>(`/forms/${id.value}/answers`, query.value);
      if (turn !== latest) return;
      rows.value = page.answers;
      total.value = page.total;
      next.value = page.next;
    });
  const more = (): Promise<void> =>
    attempt(async () => {
      const page = await api.get<AnswerPage>(`/forms/${id.value}/answers`, {
        ...query.value,
        cursor: next.value,
      });
      rows.value = [...(rows.value ?? []), ...page.answers];
      next.value = page.next;
    });
  const clear = (): void => {
    Object.assign(asked, nothingAsked());
  };
  /** The file comes with the person's own session, and is handed to the browser as a download. */
  const download = async (format: 'csv' | 'xlsx'): Promise<void> => {
    isBusy.value = true;
    try {
      const answer = await http.get<Blob>(`/api/forms/${id.value}/answers/export`, {
        params: { ...query.value, format },
        headers: { 'Accept-Language': language() },
        responseType: 'blob',
      });
      const url = URL.createObjectURL(answer.data);
      const link = document.createElement('a');
      link.href = url;
      link.download = `${form.value?.code ?? 'answers'}.${format}`;
      link.click();
      URL.revokeObjectURL(url);
      problem.value = null;
    } catch {
      problem.value = { code: 'EXPORT', message: t('forms.exportFailed'), status: 0, details: {} };
    } finally {
      isBusy.value = false;
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  watch(query, () => {
    clearTimeout(typing);
    typing = setTimeout(() => void load(), TYPING_MS);
  });
  watch(
    () => asked.field,
    () => {
      asked.value = '';
    },
  );
  onMounted(load);

  return {
    ...{ form, rows, total, next, problem, isBusy, asked, zone, newest, fields, isFiltered },
    ...{ definitionOf, load, more, clear, download },
  };
};
