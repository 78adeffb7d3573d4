import { useLiveQuery } from '../composables/use-live-query.ts';
import { useDatabase } from '../session/session.ts';

/** Names of the forms on the phone, by version. */
export const useFormNames = (): ((version: string) => string) => {
  const db = useDatabase();
  const names = useLiveQuery(
    async () => new Map((await db.formVersions.toArray()).map(({ id, name }) => [id, name])),
  );
  return (version) => names.value?.get(version) ?? '…';
};
