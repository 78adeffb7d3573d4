import { useApi, useStores } from '@directus/extensions-sdk';
import { shallowRef } from 'vue';
import { STATE_LOOK } from '../../../../domain/lifecycle/state-look.ts';
import type { StateCategory } from '../../../../domain/lifecycle/choices.ts';
import { language } from '../../language/words.ts';

export type State = {
  company: string;
  lifecycle: string;
  code: string;
  name: string;
  translations: Record<string, string> | null;
  category: StateCategory;
  icon: string | null;
  color: string | null;
};
type Rows = { data: { data: State[] } };
type CurrentUser = { currentUser: { id?: string } | null };

const AT_MOST = 2_000;
const FIELDS = 'company,lifecycle,code,name,translations,category,icon,color';
const states = shallowRef<readonly State[]>([]);
/** Until they have come nothing is shown: a code is no word for anybody. */
export const statesAreThere = shallowRef(false);
let askedBy: string | null = null;

/** States of the person's lifecycles, asked for once for all cells of all lists. */
export const useStates = () => {
  const http = useApi();
  const { useUserStore } = useStores() as { useUserStore: () => CurrentUser };
  const session = useUserStore().currentUser?.id ?? '';
  if (askedBy !== session) {
    askedBy = session;
    http
      .get<Rows['data']>('/items/lifecycle_states', {
        params: { fields: FIELDS, limit: AT_MOST },
      })
      .then(({ data }) => {
        states.value = data.data;
      })
      .catch(() => {
        // Without them the code itself is shown, and the next list asks again.
        askedBy = null;
      })
      .finally(() => {
        statesAreThere.value = true;
      });
  }
  return states;
};

/** The state with this code, nearest to the row: of its lifecycle, of its company, of any. */
export const findState = (
  list: readonly State[],
  code: string,
  near: { lifecycle?: string | null; company?: string | null } = {},
): State | undefined => {
  const same = list.filter((state) => state.code === code);
  return (
    same.find((state) => state.lifecycle === near.lifecycle) ??
    same.find((state) => state.company === near.company) ??
    same[0]
  );
};

export const stateWords = (state: State): { text: string; icon: string; color: string } => {
  const look = STATE_LOOK[state.category];
  return {
    text: state.translations?.[language()] ?? state.name,
    icon: state.icon ?? look.icon,
    color: state.color ?? look.color,
  };
};
