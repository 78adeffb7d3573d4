import { useApi } from '@directus/extensions-sdk';
import { computed, onBeforeUnmount, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { OPEN_CATEGORIES } from '../../../../domain/work/lists.ts';
import {
  type ApiProblem,
  isApiProblem,
  useFieldwrightApi,
} from '../../composables/use-fieldwright-api.ts';
import type { WordKey } from '../../language/words.ts';
import type { ListedOrder, OrderList } from './types.ts';

const TYPING_MS = 250;
const PAGE = 50;
const SHORTEST = 2;

type Show = 'open' | 'unassigned' | 'blocked' | 'done' | 'all';
export const SHOWS: readonly { id: Show; words: WordKey; query: Record<string, string> }[] = [
  {
    id: 'open',
    words: 'bulk.open',
    // What is late or today stands before what is planned for next month.
    query: { category: OPEN_CATEGORIES.join(','), sort: 'scheduled' },
  },
  {
    id: 'unassigned',
    words: 'bulk.unassigned',
    query: { category: 'new,scheduled', technician: 'none' },
  },
  { id: 'blocked', words: 'bulk.blocked', query: { category: 'blocked' } },
  { id: 'done', words: 'bulk.done', query: { category: 'done' } },
  { id: 'all', words: 'bulk.all', query: {} },
];

/** What a link of a record's page narrows the list to, by the collection of the record. */
const RECORDS = {
  building: 'buildings',
  technician: 'technicians',
  partner: 'partners',
  partnerGroup: 'partner_groups',
  client: 'clients',
  customer: 'customers',
} as const;
type RecordFilter = keyof typeof RECORDS;

/** The list of orders: filters in the address, search, page by page. */
export const useOrders = () => {
  const api = useFieldwrightApi();
  const http = useApi();
  const route = useRoute();
  const router = useRouter();
  const search = ref('');
  const orders = ref<ListedOrder[]>([]);
  const answer = ref<Omit<OrderList, 'orders'> | null>(null);
  const problem = ref<ApiProblem | null>(null);
  const recordName = ref<string | null>(null);
  let latest = 0;

  const record = computed(() => {
    const key = (Object.keys(RECORDS) as RecordFilter[]).find(
      (one) => typeof route.query[one] === 'string',
    );
    return key ? { key, id: String(route.query[key]) } : null;
  });
  const show = computed<Show>(() => {
    const wanted = SHOWS.find(({ id }) => id === route.query['show'])?.id;
    return wanted ?? (record.value && !('open' in route.query) ? 'all' : 'open');
  });

  const query = () => {
    const text = search.value.trim();
    return {
      ...SHOWS.find(({ id }) => id === show.value)?.query,
      ...(record.value && { [record.value.key]: record.value.id }),
      ...(text.length >= SHORTEST && { search: text }),
      limit: PAGE,
    };
  };
  const read = async (cursor: string | null): Promise<void> => {
    const turn = (latest += 1);
    try {
      const got = await api.get<OrderList>('/orders', {
        ...query(),
        ...(cursor ? { cursor } : { count: true }),
      });
      if (turn !== latest) return;
      const { orders: rows, ...rest } = got;
      orders.value = cursor ? [...orders.value, ...rows] : rows;
      answer.value = cursor ? { ...answer.value, ...rest } : rest;
      problem.value = null;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      if (turn === latest) problem.value = error;
    }
  };
  const load = (): Promise<void> => read(null);
  const more = (): Promise<void> => read(answer.value?.nextCursor ?? null);

  const nameRecord = async (): Promise<void> => {
    recordName.value = null;
    if (!record.value) return;
    const { key, id } = record.value;
    try {
      const row = await http.get<{ data: { name: string } }>(`/items/${RECORDS[key]}/${id}`, {
        params: { fields: 'name' },
      });
      recordName.value = row.data.data.name;
    } catch {
      // Without a name the list is narrowed all the same; its own call says what is wrong.
      recordName.value = '…';
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  watch(search, () => {
    clearTimeout(typing);
    typing = setTimeout(() => void load(), TYPING_MS);
  });
  watch([show, () => record.value?.id], () => void load(), { immediate: true });
  watch(() => record.value?.id, nameRecord, { immediate: true });
  onBeforeUnmount(() => {
    latest += 1;
    clearTimeout(typing);
  });

  const choose = (id: string): void => {
    const { open: _open, ...rest } = route.query;
    void router.replace({ query: { ...rest, show: id } });
  };
  const clear = (): void => {
    search.value = '';
    void router.replace({ query: {} });
  };
  return { search, orders, answer, problem, record, recordName, show, load, more, choose, clear };
};
