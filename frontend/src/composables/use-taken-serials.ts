import { takenSerials } from '../scanner/taken-serials.ts';
import { useDatabase } from '../session/session.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Which other order on this device has a serial already. */
export const useTakenSerials = (order: () => string): ((serial: string) => string | null) => {
  const db = useDatabase();
  const taken = useLiveQuery(() => takenSerials(db, order()));
  return (serial) => taken.value?.get(serial) ?? null;
};
