import { computed, onMounted, ref, watch } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { useCompanies } from '../../intake/composables/use-companies.ts';
import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type Token = Answer<'get', '/tokens'>['tokens'][number];
type NewToken = Answer<'post', '/tokens'>;
export type Secret = NewToken & { name: string };

/** Tokens of one company's programs, and what its administrator does with them. */
export const useTokens = (wanted: string | null) => {
  const api = useFieldwrightApi();
  const { companies, chosen, isChoice, load: loadCompanies } = useCompanies('company-setup');
  const tokens = ref<Token[] | null>(null);
  const secret = ref<Secret | null>(null);
  const problem = ref<string | null>(null);
  const busy = ref<string | null>(null);

  const load = async (): Promise<void> => {
    const company = chosen.value;
    if (!company) {
      tokens.value = [];
      return;
    }
    try {
      const answer = await api.get('/tokens', { company });
      if (company !== chosen.value) return;
      tokens.value = answer.tokens;
      problem.value = null;
    } catch (error) {
      if (company === chosen.value) problem.value = wordsOf(error);
    }
  };
  const act = async (what: string, run: () => Promise<void>): Promise<boolean> => {
    busy.value = what;
    problem.value = null;
    try {
      await run();
      await load();
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    } finally {
      busy.value = null;
    }
  };
  const make = (name: string, expiresAt: string | null): Promise<boolean> =>
    act('make', async () => {
      const body = { company: chosen.value, name, expiresAt };
      secret.value = { ...(await api.post<NewToken>('/tokens', body)), name };
    });
  const renew = ({ id, name }: Token, expiresAt: string | null): Promise<boolean> =>
    act(id, async () => {
      const answer = await api.post<NewToken>(`/tokens/${id}/renew`, { expiresAt });
      secret.value = { ...answer, name };
    });
  const revoke = ({ id }: Token): Promise<boolean> =>
    act(id, async () => {
      await api.post(`/tokens/${id}/revoke`);
      if (secret.value?.id === id) secret.value = null;
    });

  watch(chosen, () => {
    tokens.value = null;
    secret.value = null;
    void load();
  });
  onMounted(async () => {
    try {
      await loadCompanies();
      if (companies.value.some(({ id }) => id === wanted)) chosen.value = wanted;
      if (!chosen.value) await load();
    } catch (error) {
      problem.value = wordsOf(error);
    }
  });
  const choices = computed(() =>
    companies.value.map(({ id, name }) => ({ value: id, text: name })),
  );
  return { choices, chosen, isChoice, tokens, secret, problem, busy, load, make, renew, revoke };
};
