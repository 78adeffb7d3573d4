import { useApi } from '@directus/extensions-sdk';
import { computed, onMounted, ref, watch } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { useCompanies } from '../../intake/composables/use-companies.ts';
import type {
  Invitation,
  Invite,
  Invited,
  Member,
  MemberChange,
  People,
  ShownLink,
} from '../types.ts';

/** Members and invitations of one company, and what its administrator does with them. */
export const usePeople = (wanted: string | null = null) => {
  const api = useFieldwrightApi();
  const http = useApi();
  const { companies, chosen, isChoice, load: loadCompanies } = useCompanies('company-setup');
  const people = ref<People | null>(null);
  const me = ref<string | null>(null);
  const isLoading = ref(true);
  const busy = ref<string | null>(null);
  const problem = ref<string | null>(null);
  const inviteProblem = ref<string | null>(null);
  const links = ref<ShownLink[]>([]);
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
      const answer = await api.get('/people', { company });
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

  const nameOf = (id: string | null): string | undefined =>
    companies.value.find((one) => one.id === id)?.name;

  const invite = (input: Invite): Promise<boolean> => {
    const send = async () => {
      const body = { ...input, company: chosen.value };
      const { others, ...first } = await api.post<Invited>('/invitations', body);
      const { email } = input;
      const company = others.length > 0 ? nameOf(chosen.value) : undefined;
      links.value = [
        { ...first, email, company },
        ...others.map((other) => ({ ...other, email, company: nameOf(other.company) })),
      ];
    };
    return act('invite', send, inviteProblem);
  };
  const renew = ({ id, email }: Invitation): Promise<boolean> =>
    act(id, async () => {
      links.value = [{ ...(await api.post(`/invitations/${id}/renew`)), email }];
    });
  const closeLink = (id: string): void => {
    links.value = links.value.filter((one) => one.id !== id);
  };
  const revoke = ({ id }: Invitation): Promise<boolean> =>
    act(id, async () => {
      await api.post(`/invitations/${id}/revoke`);
      closeLink(id);
    });
  const change = ({ id }: Member, changes: MemberChange): Promise<boolean> =>
    act(id, async () => {
      await http.patch(`/items/memberships/${id}`, changes);
    });
  const end = ({ id }: Member): Promise<boolean> =>
    act(id, async () => {
      await http.delete(`/items/memberships/${id}`);
    });
  const setActive = ({ id }: Member, isActive: boolean): Promise<boolean> =>
    act(id, async () => {
      await http.patch(`/items/memberships/${id}`, { is_active: isActive });
    });

  watch(chosen, () => {
    people.value = null;
    links.value = [];
    isLoading.value = true;
    void load();
  });
  onMounted(async () => {
    try {
      const answer = await api.get('/auth/capabilities');
      me.value = answer.user;
      await loadCompanies();
      if (companies.value.some(({ id }) => id === wanted)) chosen.value = wanted;
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
    ...{ choices, chosen, isChoice, people, me, isLoading, busy, problem, inviteProblem, links },
    ...{ load, invite, renew, revoke, closeLink, change, end, setActive },
  };
};
