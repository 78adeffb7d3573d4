import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { OrderTasks } from '../types.ts';

const EVERY_MS = 15_000;

/** The tasks of an order, read again while somebody looks at them. */
export const useOrderTasks = (order: Ref<string>, changed: () => void) => {
  const api = useFieldwrightApi();
  const book = ref<OrderTasks | null>(null);
  const problem = ref<string | null>(null);
  const isBusy = ref(false);
  let latest = 0;

  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    try {
      const answer = await api.get(`/orders/${order.value}/tasks`);
      if (turn === latest) {
        book.value = answer;
        problem.value = null;
      }
    } catch (error) {
      if (turn === latest && !book.value) problem.value = wordsOf(error);
    }
  };

  /** Gives a command, then reads anew whatever came of it. Answers whether it went through. */
  const run = async (command: () => Promise<unknown>): Promise<boolean> => {
    isBusy.value = true;
    problem.value = null;
    let refused: string | null = null;
    try {
      await command();
    } catch (error) {
      refused = wordsOf(error);
    }
    await load();
    problem.value = refused;
    isBusy.value = false;
    changed();
    return refused === null;
  };

  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    void load();
    timer = setInterval(() => {
      if (!document.hidden && !isBusy.value) void load();
    }, EVERY_MS);
  });
  onBeforeUnmount(() => clearInterval(timer));
  watch(order, () => {
    book.value = null;
    void load();
  });

  return { api, book, problem, isBusy, load, run };
};
