import { ref, watch, type Ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../../composables/use-fieldwright-api.ts';
import type { Givable, PersonaDetail, PersonaForm, PersonaRight } from '../types.ts';

const EMPTY: PersonaForm = {
  label: '',
  note: null,
  icon: 'badge',
  studio: true,
  home: null,
  actsAs: null,
  capabilities: [],
  grants: [],
};

const formOf = (detail: PersonaDetail): PersonaForm => ({
  label: detail.label,
  note: detail.note,
  icon: detail.icon,
  studio: detail.studio,
  home: detail.home,
  actsAs: detail.actsAs,
  capabilities: [...detail.capabilities],
  grants: detail.grants.map((right) => ({ ...right })),
});

const isGivable = (givable: Givable, { collection, action, scope }: PersonaRight): boolean =>
  givable.collections.some(
    (one) =>
      one.collection === collection &&
      one.actions.some((each) => each.action === action && each.scopes.includes(scope)),
  );

type Asked = {
  id: Ref<string>;
  company: Ref<string | null>;
  isReady: Ref<boolean>;
  /** The persona that a new one begins like when the page opens. */
  like: () => string | null;
};

/** The form of one persona, new where `id` is `+`. */
export const usePersonaForm = ({ id, company, isReady, like: likeAtFirst }: Asked) => {
  const api = useFieldwrightApi();
  const form = ref<PersonaForm>({ ...EMPTY });
  const detail = ref<PersonaDetail | null>(null);
  const givable = ref<Givable | null>(null);
  const problem = ref<string | null>(null);
  const isSaving = ref(false);
  const like = ref<string | null>(null);
  const query = (): object => (company.value ? { company: company.value } : {});
  const isNew = (): boolean => id.value === '+';

  const load = async (): Promise<void> => {
    try {
      givable.value = await api.get('/personas/givable', query());
      detail.value = isNew() ? null : await api.get(`/personas/${id.value}`, query());
      form.value = detail.value ? formOf(detail.value) : { ...EMPTY };
      problem.value = null;
    } catch (error) {
      problem.value = wordsOf(error);
      return;
    }
    const other = isNew() ? likeAtFirst() : null;
    if (other) await beginLike(other);
  };

  /** Fills the form with what another persona has, as far as it may be given. */
  const beginLike = async (other: string): Promise<void> => {
    const offers = givable.value;
    if (!offers) return;
    like.value = other;
    try {
      const from = formOf(await api.get(`/personas/${other}`, query()));
      const names = new Set(offers.capabilities.map(({ name }) => name));
      form.value = {
        ...from,
        label: form.value.label,
        note: form.value.note,
        capabilities: from.capabilities.filter((name) => names.has(name)),
        grants: from.grants.filter((right) => isGivable(offers, right)),
      };
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };

  /** Answers whether it was saved. */
  const save = async (): Promise<boolean> => {
    isSaving.value = true;
    problem.value = null;
    const { note, home, grants, ...rest } = form.value;
    const body = {
      ...rest,
      note: note || null,
      home: home || null,
      grants: grants.map(({ collection, action, scope }) => ({ collection, action, scope })),
    };
    try {
      if (isNew()) await api.post('/personas', { ...body, company: company.value });
      else {
        const version = detail.value?.version;
        await api.call('put', `/personas/${id.value}`, {
          body,
          ...(version === undefined ? {} : { version }),
        });
      }
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    } finally {
      isSaving.value = false;
    }
  };

  const remove = async (): Promise<boolean> => {
    try {
      await api.delete(`/personas/${id.value}`);
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    }
  };

  watch([id, company, isReady], () => isReady.value && void load(), { immediate: true });
  return { form, like, detail, givable, problem, isSaving, beginLike, save, remove };
};
