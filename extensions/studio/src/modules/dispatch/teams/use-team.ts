import { useApi } from '@directus/extensions-sdk';
import { computed, reactive, ref, shallowRef } from 'vue';
import { wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { useCompanyContext } from '../../../company/use-company.ts';

export type Person = {
  id: string;
  name: string;
  code: string;
  team: { id: string; name: string } | null;
};
type Team = { name: string; color: string | null; is_active: boolean };
type Found = Team & { company: string };

/** A team and who is in it; `key` is `+` for a new one. Nothing is written before `save`. */
export const useTeam = (key: string) => {
  const http = useApi();
  const { companies, isChoice } = useCompanyContext();
  const isNew = key === '+';
  const form = reactive<Team>({ name: '', color: null, is_active: true });
  const company = ref<string | null>(null);
  const people = shallowRef<readonly Person[] | null>(null);
  const members = ref<ReadonlySet<string>>(new Set());
  const problem = ref<string | null>(null);
  const busy = ref(false);
  let saved = '';

  const own = (): string[] =>
    (people.value ?? []).filter(({ team }) => team?.id === key).map(({ id }) => id);
  const stateOf = (): string => JSON.stringify([form, [...members.value].sort()]);
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    busy.value = true;
    problem.value = null;
    try {
      await work();
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    } finally {
      busy.value = false;
    }
  };

  const readPeople = async (): Promise<void> => {
    const { data } = await http.get<{ data: Person[] }>('/items/technicians', {
      params: {
        filter: { is_active: { _eq: true }, company: { _eq: company.value } },
        fields: ['id', 'name', 'code', 'team.id', 'team.name'],
        sort: ['name'],
        limit: -1,
      },
    });
    people.value = data.data;
    members.value = new Set(own());
    saved = stateOf();
  };
  const load = (): Promise<boolean> =>
    attempt(async () => {
      if (isNew) company.value ??= companies.value[0]?.id ?? null;
      else {
        const { data } = await http.get<{ data: Found }>(`/items/teams/${key}`, {
          params: { fields: ['company', 'name', 'color', 'is_active'] },
        });
        const { company: of, ...team } = data.data;
        Object.assign(form, team);
        company.value = of;
      }
      if (company.value) await readPeople();
    });
  const toggle = (id: string): void => {
    const next = new Set(members.value);
    if (!next.delete(id)) next.add(id);
    members.value = next;
  };
  const put = async (keys: string[], team: string | null): Promise<void> => {
    if (keys.length > 0) await http.patch('/items/technicians', { keys, data: { team } });
  };
  /** Answers the team's id, or null when it was refused. */
  const save = async (): Promise<string | null> => {
    let id = key;
    const isDone = await attempt(async () => {
      const team = { name: form.name.trim(), color: form.color, is_active: form.is_active };
      if (isNew) {
        const { data } = await http.post<{ data: { id: string } }>('/items/teams', {
          ...team,
          ...(isChoice.value && { company: company.value }),
        });
        id = data.data.id;
      } else await http.patch(`/items/teams/${key}`, team);
      const before = own();
      const joins = [...members.value].filter((one) => !before.includes(one));
      const leaves = before.filter((one) => !members.value.has(one));
      await put(joins, id);
      await put(leaves, null);
      if (!isNew) await readPeople();
    });
    return isDone ? id : null;
  };
  return {
    ...{ form, company, companies, isChoice, isNew, people, members, problem, busy },
    ...{ load, readPeople, toggle, save },
    isChanged: computed(() => people.value !== null && stateOf() !== saved),
  };
};
