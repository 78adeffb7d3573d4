import { computed, type ComputedRef, watch } from 'vue';
import { t } from '../language/words.ts';
import { storeOf } from '../language/studio-app.ts';
import { ORDERS_CALLED } from '../components/work-places.ts';
import { companyContext } from './context.ts';

type Called = { many: string; one: string };
type Collections = { collections: { collection: string; name: string }[] };

/** Whoever works in companies of one kind reads their word for orders; null where they are orders. */
export const ordersCalled: ComputedRef<Called | null> = computed(() => {
  const kinds = new Set(companyContext.value?.companies.map(({ kind }) => kind));
  const [kind] = kinds;
  const words = kind && kinds.size === 1 ? ORDERS_CALLED[kind] : undefined;
  return words ? { many: t(words.many), one: t(words.one) } : null;
});

const ordersInStudio = () =>
  storeOf<Collections>('collectionsStore')?.collections.find(
    ({ collection }) => collection === 'work_orders',
  );

/** The Studio's own pages of orders have the same word in their title, also when its language changes. */
export const nameOrdersByKind = (): void => {
  watch(
    () => [ordersCalled.value?.many, ordersInStudio()?.name],
    ([wanted]) => {
      const orders = ordersInStudio();
      if (orders && wanted) orders.name = wanted;
    },
  );
};
