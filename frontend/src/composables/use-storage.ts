import { reactive, readonly } from 'vue';
import { t } from '../language/words.ts';
import { isFull } from '../store/make-room.ts';

/** Below this a few pictures fill the device. */
const LOW_BYTES = 50 * 1024 * 1024;

const state = reactive({
  /** False where the browser may clear the store when space is short; null where it does not say. */
  isPersistent: null as boolean | null,
  freeBytes: null as number | null,
  isLow: false,
  /** The last write found no room; nothing of it was kept. */
  isFull: false,
});

export const storage = readonly(state);

/** Asks the browser to keep the store whatever happens, and looks how much room there is. */
export const watchStorage = async (): Promise<void> => {
  const manager = navigator.storage as StorageManager | undefined;
  if (!manager?.persist) return;
  state.isPersistent = (await manager.persisted()) || (await manager.persist());
  await measureRoom();
};

/** How much room there is now; asked again after every picture. */
export const measureRoom = async (): Promise<void> => {
  const { quota, usage } = await navigator.storage.estimate();
  state.freeBytes = quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
  state.isLow = state.freeBytes !== null && state.freeBytes < LOW_BYTES;
};

/**
 * A write that must not fail in silence. Where the device has no room it is said on every page until
 * a write goes through again.
 *
 * @throws with words for people when there is no room; whatever else is thrown stays as it is
 */
export const keeping = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    const result = await write();
    state.isFull = false;
    return result;
  } catch (error) {
    if (!isFull(error)) throw error;
    state.isFull = true;
    throw new Error(t('shell.storageFull'), { cause: error });
  }
};
