import { computed, onUnmounted, ref } from 'vue';
import { useFieldwrightApi } from '../../../composables/use-fieldwright-api.ts';
import type { ImportProgress } from '../types.ts';

const EVERY_MILLISECONDS = 1_500;

/**
 * Uploads of many files, which are read by the worker: how far each is. They are asked of the
 * server, so a page that is opened again, or by a colleague, shows them too.
 */
export const useImports = (afterProgress: () => void) => {
  const api = useFieldwrightApi();
  const imports = ref<ImportProgress[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;

  const isRunning = computed(() => imports.value.some(({ isDone }) => !isDone));
  const readCount = (): number => imports.value.reduce((sum, { read }) => sum + read, 0);

  const finish = async (known: readonly ImportProgress[], open: readonly ImportProgress[]) => {
    const still = new Set(open.map(({ id }) => id));
    return Promise.all(
      known.map((one) =>
        one.isDone || still.has(one.id)
          ? (open.find(({ id }) => id === one.id) ?? one)
          : api.get(`/email/uploads/${one.id}`),
      ),
    );
  };

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const before = readCount();
    try {
      const { uploads } = await api.get('/email/uploads');
      const known = await finish(imports.value, uploads);
      const fresh = uploads.filter(({ id }) => !known.some((one) => one.id === id));
      imports.value = [...fresh, ...known];
      if (readCount() !== before) afterProgress();
    } catch {
      // The next look may find the server again; what is shown stays.
    }
    if (isRunning.value && !isGone)
      timer = setTimeout(() => {
        void look();
      }, EVERY_MILLISECONDS);
  };

  /** An upload that was just taken in; it is shown even when it is read before the first look. */
  const follow = async (id: string): Promise<void> => {
    const one = await api.get(`/email/uploads/${id}`);
    imports.value = [one, ...imports.value.filter((known) => known.id !== id)];
    await look();
  };

  const dismiss = (id: string): void => {
    imports.value = imports.value.filter((one) => one.id !== id);
  };

  onUnmounted(() => {
    isGone = true;
    clearTimeout(timer);
  });
  return { imports, look, follow, dismiss };
};
