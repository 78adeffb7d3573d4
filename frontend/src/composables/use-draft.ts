import { onScopeDispose, ref, type Ref, toRaw, watch } from 'vue';
import { useDatabase } from '../session/session.ts';

const SAVE_AFTER_MS = 300;

/**
 * A form's values, kept in the local store while they are typed: a phone that closes the tab behind
 * the camera loses nothing. `clear` once the form has become a command.
 */
export const useDraft = <T extends object>(key: string, initial: T) => {
  const db = useDatabase();
  const values = ref({ ...initial }) as Ref<T>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCleared = false;

  const save = (): void => {
    clearTimeout(timer);
    if (!isCleared) void db.drafts.put({ key, value: structuredClone(toRaw(values.value)) });
  };
  void db.drafts.get(key).then((draft) => {
    if (draft) values.value = { ...initial, ...(draft.value as Partial<T>) };
    watch(
      values,
      () => {
        clearTimeout(timer);
        timer = setTimeout(save, SAVE_AFTER_MS);
      },
      { deep: true },
    );
  });
  onScopeDispose(() => {
    clearTimeout(timer);
  });

  const clear = async (): Promise<void> => {
    isCleared = true;
    clearTimeout(timer);
    await db.drafts.delete(key);
  };
  return { values, clear };
};
