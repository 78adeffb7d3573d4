import { computed, ref } from 'vue';
import type { MailKind } from '../../../../../domain/intake/choices.ts';
import type { InboxItemStatus } from '../../../../../domain/mail/choices.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { kindOf, statusLabel } from '../item-words.ts';
import type { InboxItem, ItemPage } from '../item-types.ts';

const TABS: { id: InboxItemStatus; icon: string }[] = [
  { id: 'open', icon: 'inbox' },
  { id: 'stored', icon: 'inventory_2' },
  { id: 'applied', icon: 'task_alt' },
  { id: 'dismissed', icon: 'block' },
];

/** Inbox items page by page, by status, kind and search, with counts. */
export const useItems = () => {
  const api = useFieldwrightApi();
  const tab = ref<InboxItemStatus>('open');
  const kind = ref<MailKind | null>(null);
  const search = ref('');
  const items = ref<InboxItem[]>([]);
  const counts = ref<ItemPage['counts']>({ status: {}, kind: {} });
  const cursor = ref<string | null>(null);
  const isLoading = ref(true);
  const problem = ref<string | null>(null);
  let asked = 0;

  const load = async (more = false): Promise<void> => {
    const turn = (asked += 1);
    isLoading.value = true;
    problem.value = null;
    try {
      const page = await api.get('/email/items', {
        status: tab.value,
        limit: 50,
        ...(kind.value ? { kind: kind.value } : {}),
        ...(search.value ? { search: search.value } : {}),
        ...(more && cursor.value ? { cursor: cursor.value } : {}),
      });
      // An answer that was overtaken by a later question is no news.
      if (turn !== asked) return;
      items.value = more ? [...items.value, ...page.items] : page.items;
      cursor.value = page.nextCursor;
      counts.value = page.counts;
    } catch (error) {
      if (turn === asked) problem.value = wordsOf(error);
    } finally {
      if (turn === asked) isLoading.value = false;
    }
  };

  const tabs = computed(() =>
    TABS.map((entry) => ({
      ...entry,
      label: statusLabel(entry.id),
      count: counts.value.status[entry.id] ?? 0,
    })),
  );
  const kinds = computed(() =>
    (Object.entries(counts.value.kind) as [MailKind, number][])
      .map(([id, count]) => ({ id, count, ...kindOf(id) }))
      .sort((a, b) => b.count - a.count),
  );
  return { tab, kind, search, items, cursor, isLoading, problem, tabs, kinds, load };
};
