import { computed, ref, watch, type Ref } from 'vue';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
  wordsOf,
} from '../../composables/use-fieldwright-api.ts';
import { t } from '../../language/words.ts';
import type { Decided, ListName, Request } from './types.ts';

type Decision = 'approve' | 'reject' | 'withdraw' | 'forward';

/** The requests of one list, and what may be done with them. */
export const useInbox = (name: Ref<ListName>) => {
  const api = useFieldwrightApi();
  const requests = ref<Request[] | null>(null);
  const next = ref<string | null>(null);
  const counts = ref({ decide: 0, asked: 0 });
  const problem = ref<ApiProblem | null>(null);
  const busy = ref<string | null>(null);
  const said = ref('');
  const trouble = ref<string | null>(null);
  const chosen = ref(new Set<string>());
  let latest = 0;

  const load = async (after: string | null = null): Promise<void> => {
    const turn = (latest += 1);
    try {
      const answer = await api.get('/approvals', {
        list: name.value,
        ...(after && { after }),
      });
      if (turn !== latest) return;
      requests.value = after ? [...(requests.value ?? []), ...answer.requests] : answer.requests;
      ({ next: next.value, counts: counts.value } = answer);
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    }
  };
  watch(
    name,
    () => {
      requests.value = null;
      chosen.value = new Set();
      void load();
    },
    { immediate: true },
  );

  const wordsFor = (what: Decision, status: string, record: string): string => {
    if (what === 'approve')
      return t(status === 'pending' ? 'approvals.approvedNext' : 'approvals.approved', { record });
    const keys = { reject: 'rejected', withdraw: 'withdrawn', forward: 'forwarded' } as const;
    return t(`approvals.${keys[what]}`, { record });
  };

  /** True when it was done. */
  const decide = async (what: Decision, request: Request, body: object = {}): Promise<boolean> => {
    busy.value = request.id;
    trouble.value = null;
    try {
      const { status } = await api.post<Decided>(
        `/approvals/${request.id}/${what}`,
        what === 'withdraw' ? undefined : body,
      );
      said.value = wordsFor(what, status, request.label);
      return true;
    } catch (error) {
      trouble.value = wordsOf(error);
      return false;
    } finally {
      busy.value = null;
      await load();
    }
  };

  const decideMany = async (decision: 'approve' | 'reject', comment: string | null) => {
    busy.value = 'many';
    trouble.value = null;
    try {
      const { results } = await api.post('/approvals/decide', {
        ...{ requests: [...chosen.value], decision, comment },
      });
      const left = results.filter(({ refusal }) => refusal);
      said.value = t('approvals.manyDone', { n: results.length - left.length });
      chosen.value = new Set(left.map(({ id }) => id));
      const why = [...new Set(left.map(({ refusal }) => refusal?.message ?? ''))].join(' ');
      if (left.length > 0) trouble.value = t('approvals.manyLeft', { n: left.length, why });
    } catch (error) {
      trouble.value = wordsOf(error);
    } finally {
      busy.value = null;
      await load();
    }
  };

  const choose = (id: string): void => {
    const now = new Set(chosen.value);
    if (!now.delete(id)) now.add(id);
    chosen.value = now;
  };
  return {
    ...{ requests, next, counts, problem, busy, said, trouble, chosen, load, choose },
    ...{ decide, decideMany, hasChosen: computed(() => chosen.value.size > 0) },
  };
};
