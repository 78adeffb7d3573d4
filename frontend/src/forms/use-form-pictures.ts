import { onScopeDispose, shallowRef, watch } from 'vue';
import { assetUrl } from '../api/assets.ts';
import { useLiveQuery } from '../composables/use-live-query.ts';
import { useDatabase } from '../session/session.ts';
import type { StoredVisit } from '../store/database.ts';

/** Where the pictures of a visit's forms are, by the reference that an answer holds. */
export const useFormPictures = (visit: () => StoredVisit): ((ref: string) => string) => {
  const db = useDatabase();
  const files = useLiveQuery(() => db.files.where('order').equals(visit().id).toArray());
  const urls = shallowRef(new Map<string, string>());
  const release = (): void => {
    for (const url of urls.value.values()) URL.revokeObjectURL(url);
  };
  watch(
    files,
    (list) => {
      release();
      urls.value = new Map(
        list?.map(({ id, thumbnail }) => [
          id,
          URL.createObjectURL(new Blob([thumbnail], { type: 'image/jpeg' })),
        ]),
      );
    },
    { immediate: true },
  );
  onScopeDispose(release);
  return (ref) => {
    const sent = visit().evidence.find(({ clientRef }) => clientRef === ref);
    return urls.value.get(ref) ?? (sent ? assetUrl(sent.file, 'system-medium-contain') : '');
  };
};
