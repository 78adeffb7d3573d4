import { ref, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { ProfileDetail, SampleChoice } from './types.ts';
import type { LessonState } from './use-lesson.ts';
import type { useSaving } from './use-saving.ts';
import { versionToMend } from './version-to-mend.ts';
import { t } from '../../../language/words.ts';

type Query = Record<string, unknown>;

const nameOfFile = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();

/** How a lesson begins: with a file, with what came in, or with an earlier version of a profile. */
export const useStart = (
  lesson: LessonState,
  saving: ReturnType<typeof useSaving>,
  company: Ref<string | null>,
) => {
  const api = useFieldwrightApi();
  const isNewVersion = ref(false);
  const startProblem = ref<string | null>(null);

  const start = async (from: SampleChoice): Promise<void> => {
    startProblem.value = null;
    lesson.company.value = company.value;
    if (!(await lesson.open(from))) return;
    const { value: looked } = lesson.looked;
    if (!saving.head.name && looked) saving.setName(nameOfFile(looked.fileName));
  };

  const activeInstead = async (id: string): Promise<string> => {
    const read = await api.get<ProfileDetail>(`/email/profiles/${id}`);
    const { profiles } = await api.get('/email/profiles', {
      company: read.company,
    });
    return versionToMend(read, profiles);
  };

  /**
   * A new version of a profile starts from the sample and the answers of the earlier one; a file
   * that was read wrongly stands beside it.
   */
  const startFrom = async (id: string, misread?: string): Promise<void> => {
    const detail = await api.get<ProfileDetail>(`/email/profiles/${id}`);
    const sample =
      detail.samples.find(({ learnedWith }) => learnedWith === id) ?? detail.samples[0];
    const before = detail.definition.taught;
    company.value = detail.company;
    lesson.code.value = detail.code;
    Object.assign(saving.head, {
      name: detail.name,
      code: detail.code,
      partner: detail.partner,
      partnerGroup: detail.partner_group,
      autoApprove: detail.auto_approve,
      effectiveFrom: detail.effective_from,
      effectiveTo: detail.effective_to,
    });
    lesson.partner.value = { group: detail.partner_group, partner: detail.partner };
    isNewVersion.value = true;
    if (detail.status === 'draft')
      saving.saved.value = { id: detail.id, code: detail.code, version: detail.version };
    if (!sample || !before) {
      if (misread) await start({ session: misread });
      startProblem.value = misread
        ? t('teaching.writtenByHandMisread', { name: detail.name })
        : t('teaching.writtenByHand', { name: detail.name });
      return;
    }
    await start({ sample: sample.id });
    lesson.misread.value = misread ?? null;
    lesson.family.value = detail.family;
    lesson.sheet.value = before.sheet;
    lesson.answers.value = before.answers;
    lesson.recognise.value = detail.recognise;
    await lesson.refresh();
  };

  /** By what the page was opened for. */
  const startBy = async ({ session, mail, profile }: Query): Promise<void> => {
    try {
      if (typeof profile === 'string' && typeof session === 'string')
        await startFrom(await activeInstead(profile), session);
      else if (typeof profile === 'string') await startFrom(profile);
      else if (typeof session === 'string') await start({ session });
      else if (typeof mail === 'string') await start({ mail });
    } catch (error) {
      startProblem.value = wordsOf(error);
    }
  };

  return { isNewVersion, startProblem, start, startBy };
};
