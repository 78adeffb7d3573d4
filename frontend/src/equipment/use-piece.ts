import { computed, onMounted, ref, watch } from 'vue';
import { newId } from '../../../extensions/domain/kernel/ids.ts';
import { isApiError } from '../api/api-error.ts';
import { useLiveQuery } from '../composables/use-live-query.ts';
import { keeping } from '../composables/use-storage.ts';
import { useDatabase, useSync } from '../session/session.ts';
import { enqueueCall } from '../store/enqueue.ts';
import { isUnsent } from '../store/queue-item.ts';
import { type Kept, fetchPiece, keptPiece, type ScannedPiece } from './pieces.ts';

/** One piece by its label: as it was read, with what waits on the phone. */
export const usePiece = (code: () => string) => {
  const db = useDatabase();
  const { sync } = useSync();
  const kept = ref<Kept<ScannedPiece> | null>(null);
  const problem = ref<string | null>(null);
  const isLoading = ref(true);
  const piece = computed(() => kept.value?.value ?? null);

  const load = async (): Promise<void> => {
    isLoading.value = true;
    const wanted = code();
    kept.value = await keptPiece(db, wanted);
    try {
      const fresh = await fetchPiece(db, wanted);
      if (wanted === code()) kept.value = fresh;
      problem.value = null;
    } catch (error) {
      if (!isApiError(error)) throw error;
      problem.value = error.message;
    } finally {
      isLoading.value = false;
    }
  };
  onMounted(load);
  watch(code, load);

  const waiting = useLiveQuery(
    async () => {
      const id = piece.value?.id;
      return id ? await db.queue.where('order').equals(id).filter(isUnsent).toArray() : [];
    },
    () => piece.value?.id,
  );
  // What was sent is read back: the page shows what the server made of it.
  watch(
    () => waiting.value?.length ?? 0,
    (now, before) => {
      if (now < (before ?? 0)) void load();
    },
  );

  /** Written to the queue at once, sent when there is a network; the id in the body counts once. */
  const give = async (
    path: string,
    { label, body }: { label: string; body: Record<string, unknown> },
  ): Promise<void> => {
    const about = piece.value;
    if (!about) return;
    const id = newId();
    await keeping(() =>
      enqueueCall(
        db,
        {
          ...{ id, order: about.id, path },
          body: { ...body, clientRef: id },
          page: { name: 'piece', params: { code: about.code } },
        },
        { orderNumber: about.code, label },
      ),
    );
    void sync();
  };
  return { piece, kept, problem, isLoading, waiting, load, give };
};
