import { computed, onMounted, ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { MadeInvoice, Preview, ReadyOrder } from '../types.ts';

/** Choosing orders, seeing the invoices they would become, and making them. */
export const useInvoicing = () => {
  const api = useFieldwrightApi();
  const orders = ref<ReadyOrder[]>([]);
  const chosen = ref<string[]>([]);
  const previews = ref<Preview[] | null>(null);
  const made = ref<MadeInvoice[]>([]);
  const isBusy = ref(true);
  const problem = ref<string | null>(null);

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    try {
      await work();
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isBusy.value = false;
    }
  };

  const load = (): Promise<void> =>
    guarded(async () => {
      orders.value = await api.get<ReadyOrder[]>('/invoices/ready');
      const still = new Set(orders.value.map(({ id }) => id));
      chosen.value = chosen.value.filter((id) => still.has(id));
    });

  const preview = (): Promise<void> =>
    guarded(async () => {
      previews.value = await api.post<Preview[]>('/invoices/preview', { orders: chosen.value });
    });

  const billable = computed(() =>
    (previews.value ?? []).filter(({ problems }) => problems.length === 0),
  );

  const create = (): Promise<void> =>
    guarded(async () => {
      made.value = await api.post<MadeInvoice[]>('/invoices', {
        orders: billable.value.flatMap((invoice) => invoice.orders),
      });
      previews.value = null;
      chosen.value = [];
      orders.value = await api.get<ReadyOrder[]>('/invoices/ready');
    });

  const groups = computed(() => [
    ...Map.groupBy(orders.value, (order) => `${order.company} ${order.billTo?.id}`).values(),
  ]);

  onMounted(load);
  return {
    groups,
    orders,
    chosen,
    previews,
    billable,
    made,
    isBusy,
    problem,
    load,
    preview,
    create,
  };
};
