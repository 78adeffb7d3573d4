import { useStores } from '@directus/extensions-sdk';
import { computed, type ComputedRef } from 'vue';
import { type Company, companyContext, loadCompanyContext } from './context.ts';
import type { Place } from '../language/when.ts';

/** Where nothing is known yet: the zone of this browser, in the reader's language. */
const here = (): Place => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: null,
});

type CurrentUser = { currentUser: { id?: string } | null };

/**
 * Companies of the person who is signed in, from the shared call. `of(id)` finds one; without an id,
 * or with one that is not his, the first. `place` is what the formats of `language/when.ts` ask for.
 */
export const useCompanyContext = (): {
  companies: ComputedRef<Company[]>;
  isChoice: ComputedRef<boolean>;
  isPlatformAdmin: ComputedRef<boolean>;
  of: (id?: string | null) => Company | null;
  placeOf: (id?: string | null) => Place;
  currencyOf: (id?: string | null) => string;
} => {
  const { useUserStore } = useStores() as { useUserStore: () => CurrentUser };
  const session = useUserStore().currentUser?.id ?? '';
  // Without it times are shown in the browser's zone, with no zone to name: the page says its own
  // error when its own call fails.
  loadCompanyContext(session).catch(() => undefined);
  const companies = computed(() => companyContext.value?.companies ?? []);
  const of = (id?: string | null): Company | null =>
    companies.value.find((company) => company.id === id) ?? companies.value[0] ?? null;
  return {
    companies,
    isChoice: computed(() => companies.value.length > 1),
    isPlatformAdmin: computed(() => companyContext.value?.isPlatformAdmin ?? false),
    of,
    placeOf: (id) => of(id) ?? here(),
    currencyOf: (id) => of(id)?.currency ?? 'MYR',
  };
};
