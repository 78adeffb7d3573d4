import { ref, watch } from 'vue';
import type { MailState } from '../../../../../domain/mail/choices.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { MailEntry, MailPage } from '../mail-types.ts';

const PAGE = 50;
const TYPING_MS = 250;

/** Mails by state and words, page by page; a later question overtakes an earlier one. */
export const useMails = () => {
  const api = useFieldwrightApi();
  const state = ref<MailState | 'all'>('all');
  const search = ref('');
  const mails = ref<MailEntry[]>([]);
  const counts = ref<MailPage['counts']>({});
  const next = ref<string | null>(null);
  const isLoading = ref(true);
  const problem = ref<string | null>(null);
  let asked = 0;

  const load = async (more = false): Promise<void> => {
    asked += 1;
    const mine = asked;
    isLoading.value = true;
    try {
      const page = await api.get('/email/mails', {
        limit: PAGE,
        ...(state.value === 'all' ? {} : { state: state.value }),
        ...(search.value.trim() ? { search: search.value.trim() } : {}),
        ...(more && next.value ? { cursor: next.value } : {}),
      });
      if (mine !== asked) return;
      mails.value = more ? [...mails.value, ...page.mails] : page.mails;
      counts.value = page.counts;
      next.value = page.next;
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = wordsOf(error);
    } finally {
      if (mine === asked) isLoading.value = false;
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  watch(search, () => {
    clearTimeout(typing);
    typing = setTimeout(() => void load(), TYPING_MS);
  });
  watch(state, () => void load());
  return { state, search, mails, counts, next, isLoading, problem, load };
};
