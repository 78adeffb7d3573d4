import { liveQuery } from 'dexie';
import { onScopeDispose, shallowRef, type ShallowRef, watch } from 'vue';

/**
 * What a query of the local store answers, again whenever the store changes. `undefined` until the
 * first answer. Runs anew when what `depends` returns changes.
 */
export const useLiveQuery = <T>(
  query: () => Promise<T>,
  depends: () => unknown = () => null,
): Readonly<ShallowRef<T | undefined>> => {
  const result = shallowRef<T>();
  let stop = (): void => undefined;
  watch(
    depends,
    () => {
      stop();
      const subscription = liveQuery(query).subscribe({
        next: (value) => {
          result.value = value;
        },
        error: (error: unknown) => {
          console.error(error);
        },
      });
      stop = () => {
        subscription.unsubscribe();
      };
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    stop();
  });
  return result;
};
