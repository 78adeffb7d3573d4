import { newId } from '../../../extensions/domain/kernel/ids.ts';
import { useDatabase } from '../session/session.ts';

type Mark = { run: string; path: string; at: number };

const KEY = 'camera';
const RECENT_MS = 60 * 60_000;
/** This run of the application: a mark of another one was left by a page that the phone closed. */
const run = newId();

/**
 * A phone short of memory closes the page behind its camera, and the picture comes back to nobody. A
 * mark left before the camera opens tells the next run of it.
 */
export const useCameraMark = () => {
  const db = useDatabase();
  return {
    leave: (): void => {
      const value: Mark = { run, path: location.pathname, at: Date.now() };
      void db.drafts.put({ key: KEY, value });
    },
    clear: (): void => void db.drafts.delete(KEY),
    /** Whether the last run ended on this page with the camera open; says so once. */
    wasKilled: async (): Promise<boolean> => {
      const mark = (await db.drafts.get(KEY))?.value as Mark | undefined;
      if (!mark || mark.run === run || mark.path !== location.pathname) return false;
      await db.drafts.delete(KEY);
      return Date.now() - mark.at < RECENT_MS;
    },
  };
};
