import { newId } from '../../../extensions/domain/kernel/ids.ts';

type Mark = { run: string; path: string; at: number };

const KEY = 'fieldwright.camera';
const RECENT_MS = 60 * 60_000;
/** This run of the application: a mark of another one was left by a page that the phone closed. */
const run = newId();

const read = (): Mark | null => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Mark | null;
  } catch {
    return null;
  }
};

/**
 * A phone short of memory closes the page behind its camera, and the picture comes back to nobody. A
 * mark left before the camera opens tells the next run of it. It is written at once, not in a
 * transaction: the page may be gone before one ends.
 */
export const cameraMark = {
  leave: (): void => {
    const mark: Mark = { run, path: location.pathname, at: Date.now() };
    localStorage.setItem(KEY, JSON.stringify(mark));
  },
  clear: (): void => localStorage.removeItem(KEY),
  /** Whether the last run ended on this page with the camera open; true until it opens again. */
  wasKilled: (): boolean => {
    const mark = read();
    if (!mark || mark.run === run || mark.path !== location.pathname) return false;
    return Date.now() - mark.at < RECENT_MS;
  },
};
