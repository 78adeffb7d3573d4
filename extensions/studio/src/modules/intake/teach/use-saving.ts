import { useApi } from '@directus/extensions-sdk';
import { reactive, ref } from 'vue';
import {
  isApiProblem,
  useFieldwrightApi,
  wordsOf,
} from '../../../composables/use-fieldwright-api.ts';
import type { RegressionResult } from './types.ts';
import type { LessonState } from './use-lesson.ts';
import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type Named = { text: string; value: string };
type Saved = Pick<Answer<'post', '/email/profiles'>, 'id' | 'code' | 'version'>;

const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Name, partner and days of a taught profile; saving, checking and activating it. */
export const useSaving = (lesson: LessonState) => {
  const api = useFieldwrightApi();
  const http = useApi();
  const head = reactive({
    name: '',
    code: '',
    partnerGroup: null as string | null,
    partner: null as string | null,
    autoApprove: false,
    effectiveFrom: null as string | null,
    effectiveTo: null as string | null,
  });
  const groups = ref<Named[]>([]);
  const partners = ref<Named[]>([]);
  const saved = ref<Saved | null>(null);
  /** Whether what is saved has its sample too. */
  const isKept = ref(false);
  const regression = ref<RegressionResult | null>(null);
  const isActive = ref(false);
  const isBusy = ref(false);
  const problem = ref<string | null>(null);

  const loadPartners = async (company: string): Promise<void> => {
    const list = async (collection: string): Promise<Named[]> => {
      const { data } = await http.get<{ data: { code: string; name: string }[] }>(
        `/items/${collection}`,
        {
          params: {
            fields: ['code', 'name'],
            filter: { company: { _eq: company } },
            sort: 'name',
            limit: 200,
          },
        },
      );
      return data.data.map(({ code, name }) => ({ text: name, value: code }));
    };
    [groups.value, partners.value] = await Promise.all([list('partner_groups'), list('partners')]);
  };

  const guarded = async (run: () => Promise<void>): Promise<void> => {
    if (isBusy.value) return;
    isBusy.value = true;
    problem.value = null;
    try {
      await run();
    } catch (error) {
      problem.value = wordsOf(error);
      const details = isApiProblem(error) ? error.details : {};
      if (details.regression) regression.value = details.regression as RegressionResult;
    } finally {
      isBusy.value = false;
    }
  };

  const setName = (name: string): void => {
    const follows = head.code === '' || head.code === codeOf(head.name);
    head.name = name;
    if (follows && !saved.value) head.code = codeOf(name);
  };

  /** Writes the draft and keeps the sample with what was read from it. */
  const save = (): Promise<void> =>
    guarded(async () => {
      await lesson.refresh();
      const profile = lesson.looked.value?.profile;
      if (!profile) return;
      isKept.value = false;
      const { family, recognise, definition } = profile;
      saved.value = await api.post<Saved>('/email/profiles', {
        company: lesson.company.value ?? undefined,
        ...(saved.value ? { id: saved.value.id } : {}),
        ...head,
        family,
        recognise,
        definition,
      });
      await api.post(`/email/profiles/${saved.value.id}/samples`, lesson.formOf({}));
      isKept.value = true;
      lesson.isDirty.value = false;
      regression.value = null;
    });

  const check = (): Promise<void> =>
    guarded(async () => {
      if (!saved.value) return;
      regression.value = await api.post(`/email/profiles/${saved.value.id}/check`);
    });

  const activate = (): Promise<void> =>
    guarded(async () => {
      if (!saved.value) return;
      const answer = await api.post(`/email/profiles/${saved.value.id}/activate`);
      regression.value = answer.regression;
      isActive.value = true;
    });

  return {
    head,
    groups,
    partners,
    saved,
    isKept,
    regression,
    isActive,
    isBusy,
    problem,
    loadPartners,
    setName,
    save,
    check,
    activate,
  };
};
export type SavingState = ReturnType<typeof useSaving>;
