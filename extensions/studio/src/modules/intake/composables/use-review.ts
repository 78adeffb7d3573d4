import { computed, ref } from 'vue';
import { useRoute } from 'vue-router';
import {
  isApiProblem,
  useFieldwrightApi,
  wordsOf,
} from '../../../composables/use-fieldwright-api.ts';
import { groupFields } from '../fields.ts';
import { filterOfView, viewOfRoute } from '../queue-view.ts';
import type { NextDraft, ReviewDraft } from '../types.ts';
import { usualSort } from './use-queue.ts';

const OPEN = ['pending', 'valid', 'needs_review'];
type Claimed = { version: number; isMatchNew: boolean };

/** One draft under review: its data, what may be done with it, and which comes next. */
export const useReview = () => {
  const api = useFieldwrightApi();
  const route = useRoute();
  const draft = ref<ReviewDraft | null>(null);
  const problem = ref<string | null>(null);
  const isLoading = ref(false);
  const isBusy = ref(false);
  /** The claim is ours: what we decide is not what somebody else is at. */
  const isMine = ref(false);
  const refused = ref(new Set<string>());
  /** The draft that the screen is for: an answer about another one comes too late. */
  let wanted: string | null = null;

  const guarded = async <T>(run: () => Promise<T>): Promise<T | null> => {
    if (isBusy.value) return null;
    isBusy.value = true;
    problem.value = null;
    try {
      return await run();
    } catch (error) {
      problem.value = wordsOf(error);
      const isOutdated = isApiProblem(error) && error.status === 409;
      if (isOutdated) await renew();
      return null;
    } finally {
      isBusy.value = false;
    }
  };

  const read = async (id: string): Promise<void> => {
    const answer = await api.get(`/email/drafts/${id}`);
    if (id === wanted) draft.value = answer;
  };

  const claim = async (): Promise<void> => {
    const { value: current } = draft;
    if (!current) return;
    const path = `/email/drafts/${current.id}/claim`;
    const { version, isMatchNew } = await api.post<Claimed>(path, { release: false });
    if (draft.value?.id !== current.id) return;
    isMine.value = true;
    if (isMatchNew || current.claim) await read(current.id);
    // The claim is a change of the row too; it is ours, and no conflict with what we do next.
    else draft.value.version = version;
  };

  /** Reads again what somebody else has changed, and keeps the words that say so. */
  const renew = async (): Promise<void> => {
    const { value: current } = draft;
    if (!current || current.id !== wanted) return;
    isMine.value = false;
    try {
      await read(current.id);
      if (isOpen.value && !draft.value?.claim) await claim();
    } catch {
      // The first problem is the one to tell.
    }
  };

  /** What a colleague began is asked for, not taken, even when his claim has outlived its time. */
  const load = async (id: string): Promise<void> => {
    wanted = id;
    isLoading.value = true;
    problem.value = null;
    isMine.value = false;
    refused.value = new Set();
    try {
      await read(id);
      if (id === wanted && isOpen.value && !draft.value?.claim) await claim();
    } catch (error) {
      if (id !== wanted) return;
      const isClaimed = isApiProblem(error) && error.code === 'INTAKE_CLAIMED';
      if (isClaimed) await read(id);
      else {
        draft.value = null;
        problem.value = wordsOf(error);
      }
    } finally {
      if (id === wanted) isLoading.value = false;
    }
  };

  const isOpen = computed(() => OPEN.includes(draft.value?.status ?? ''));
  const mayEdit = computed(() => isOpen.value && isMine.value);
  const mayApprove = computed(
    () => mayEdit.value && draft.value?.errors.length === 0 && !isBusy.value,
  );

  /** The next draft of the list that nobody else is at; it is ours then, and this one no longer. */
  const goOn = async (direction: 'next' | 'previous'): Promise<string | null> => {
    const view = viewOfRoute(route.query, usualSort());
    const { status: _all, ...filter } = filterOfView(view);
    try {
      const { draft: next } = await api.post<NextDraft>('/email/drafts/claim-next', {
        filter: view.tab === 'ready' ? { ...filter, status: 'valid' } : filter,
        sort: view.sort,
        after: draft.value?.id,
        direction,
      });
      return next;
    } catch (error) {
      problem.value = wordsOf(error);
      return null;
    }
  };

  const accept = computed(() => {
    const { value: current } = draft;
    if (!current || refused.value.size === 0) return undefined;
    return current.diff
      .map(({ field }) => String(field))
      .filter((field) => !refused.value.has(field));
  });
  const approve = () =>
    guarded(() =>
      api.post(
        `/email/drafts/${draft.value?.id}/approve`,
        accept.value ? { accept: accept.value } : {},
      ),
    );
  const reject = (reason: string) =>
    guarded(() => api.post(`/email/drafts/${draft.value?.id}/reject`, { reason }));
  const change = async (patch: { values?: object; building?: string | null }): Promise<boolean> => {
    const { value: current } = draft;
    if (!current) return false;
    const done = await guarded(async () => {
      await api.patch(`/email/drafts/${current.id}`, { ...patch, version: current.version });
      await read(current.id);
      return true;
    });
    return done === true;
  };
  const place = async (building: string | object, alike: boolean): Promise<number> => {
    const { value: current } = draft;
    if (!current) return 0;
    const done = await guarded(async () => {
      const body = { building, alike };
      const path = `/email/drafts/${current.id}/building`;
      const { bound } = await api.post<{ bound: number }>(path, body);
      await read(current.id);
      return bound;
    });
    return done ?? 0;
  };
  const release = async (): Promise<void> => {
    if (!mayEdit.value) return;
    isMine.value = false;
    try {
      await api.post(`/email/drafts/${draft.value?.id}/claim`, { release: true });
    } catch {
      // Whoever decided meanwhile has ended the claim too.
    }
  };
  const toggleChange = (field: string, isRefused = !refused.value.has(field)): void => {
    const next = new Set(refused.value);
    if (isRefused) next.add(field);
    else next.delete(field);
    refused.value = next;
  };

  const groups = computed(() => {
    const { values = {}, errors = [], warnings = [] } = draft.value ?? {};
    const findings = [...errors, ...warnings.filter(({ doubt }) => doubt)];
    return groupFields(values, new Set(findings.flatMap(({ field }) => field ?? [])));
  });

  return {
    ...{ draft, problem, isLoading, isBusy, isOpen, isMine, mayEdit, mayApprove, groups, refused },
    ...{ load, claim: () => guarded(claim), renew, goOn, approve, reject, change, place, release },
    toggleChange,
  };
};
