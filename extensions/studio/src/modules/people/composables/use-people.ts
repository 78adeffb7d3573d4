import { useApi } from '@directus/extensions-sdk';
import { computed, onMounted, ref, watch } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { useCompanies } from '../../intake/composables/use-companies.ts';
import type { Invitation, Invite, Member, NewLink, People } from '../types.ts';

/** Members and invitations of one company, and what its administrator does with them. */
export const usePeople = () => {
  const api = useFieldwrightApi();
  const http = useApi();
  const { companies, chosen, isChoice, load: loadCompanies } = useCompanies('company-setup');
  const people = ref<People | null>(null);
  const me = ref<string | null>(null);
  const isLoading = ref(true);
  const busy = ref<string | null>(null);
  const problem = ref<string | null>(null);
  const inviteProblem = ref<string | null>(null);
  const link = ref<(NewLink & { email: string }) | null>(null);
  let asked = 0;

  const load = async (): Promise<void> => {
    const company = chosen.value;
    asked += 1;
    const mine = asked;
    if (!company) {
      isLoading.value = false;
      return;
    }
    try {
      const answer = await api.get<People>('/people', { company });
      if (mine !== asked) return;
      people.value = answer;
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = wordsOf(error);
    } finally {
      if (mine === asked) isLoading.value = false;
    }
  };

  const act = async (what: string, run: () => Promise<void>, words = problem): Promise<boolean> => {
    busy.value = what;
    words.value = null;
    try {
      await run();
      await load();
      return true;
    } catch (error) {
      words.value = wordsOf(error).replace(/^Invalid body: \w+: /, '');
      return false;
    } finally {
      busy.value = null;
    }
  };

  const invite = (input: Invite): Promise<boolean> => {
    const send = async () => {
      const body = { ...input, company: chosen.value };
      link.value = { ...(await api.post<NewLink>('/invitations', body)), email: input.email };
    };
    return act('invite', send, inviteProblem);
  };
  const renew = ({ id, email }: Invitation): Promise<boolean> =>
    act(id, async () => {
      link.value = { ...(await api.post<NewLink>(`/invitations/${id}/renew`)), email };
    });
  const revoke = ({ id }: Invitation): Promise<boolean> =>
    act(id, async () => {
      await api.post(`/invitations/${id}/revoke`);
      if (link.value?.id === id) link.value = null;
    });
  const setActive = ({ id }: Member, isActive: boolean): Promise<boolean> =>
    act(id, async () => {
      await http.patch(`/items/memberships/${id}`, { is_active: isActive });
    });

  watch(chosen, () => {
    people.value = null;
    link.value = null;
    isLoading.value = true;
    void load();
  });
  onMounted(async () => {
    try {
      const answer = await api.get<{ user: string }>('/auth/capabilities');
      me.value = answer.user;
      await loadCompanies();
      if (!chosen.value) isLoading.value = false;
    } catch (error) {
      problem.value = wordsOf(error);
      isLoading.value = false;
    }
  });

  const choices = computed(() =>
    companies.value.map(({ id, name }) => ({ value: id, text: name })),
  );
  return {
    ...{ choices, chosen, isChoice, people, me, isLoading, busy, problem, inviteProblem, link },
    ...{ load, invite, renew, revoke, setActive },
  };
};
