import { computed, ref } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { ItemChoice, ItemDetail, Possible } from '../item-types.ts';

/** One inbox item: what the person has settled, what applying would do, and which comes next. */
export const useItem = () => {
  const api = useFieldwrightApi();
  const item = ref<ItemDetail | null>(null);
  const choice = ref<ItemChoice>({});
  const problem = ref<string | null>(null);
  const isLoading = ref(false);
  const isBusy = ref(false);
  const queue = ref<string[]>([]);
  let asked = 0;

  /** Reads the item with the choices made so far; the answer says what they lead to. */
  const refresh = async (id: string): Promise<void> => {
    const turn = (asked += 1);
    const read = await api.get(`/email/items/${id}`, choice.value);
    if (turn === asked) item.value = read;
  };

  const load = async (id: string): Promise<void> => {
    isLoading.value = true;
    problem.value = null;
    choice.value = {};
    try {
      await refresh(id);
      const page = await api.get('/email/items', { status: 'open', limit: 200 });
      queue.value = page.items.map((one) => one.id);
    } catch (error) {
      item.value = null;
      problem.value = wordsOf(error);
    } finally {
      isLoading.value = false;
    }
  };

  const choose = async (part: ItemChoice): Promise<void> => {
    if (!item.value) return;
    choice.value = { ...choice.value, ...part };
    problem.value = null;
    try {
      await refresh(item.value.id);
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };

  const send = async (command: 'apply' | 'dismiss', body: object): Promise<Possible | null> => {
    const current = item.value;
    if (!current || isBusy.value) return null;
    isBusy.value = true;
    problem.value = null;
    try {
      const path = `/email/items/${current.id}/${command}`;
      return await api.post<Possible>(path, { ...body, version: current.version });
    } catch (error) {
      problem.value = wordsOf(error);
      await refresh(current.id).catch(() => undefined);
      return null;
    } finally {
      isBusy.value = false;
    }
  };

  const isOpen = computed(() => item.value?.status === 'open' && item.value.possible !== null);
  const mayDismiss = computed(() => isOpen.value || item.value?.status === 'stored');
  const mayApply = computed(
    () => isOpen.value && item.value?.possible?.status !== 'open' && !isBusy.value,
  );

  const neighbour = (step: 1 | -1): string | null => {
    const at = queue.value.indexOf(item.value?.id ?? '');
    return at < 0 ? null : (queue.value[at + step] ?? null);
  };
  /** Where "go on" leads once this one is decided. */
  const following = (): string | null => neighbour(1) ?? neighbour(-1);

  return {
    item,
    choice,
    problem,
    isLoading,
    isBusy,
    isOpen,
    mayApply,
    mayDismiss,
    load,
    choose,
    apply: () => send('apply', choice.value),
    dismiss: (reason: string) => send('dismiss', { reason }),
    neighbour,
    following,
  };
};
