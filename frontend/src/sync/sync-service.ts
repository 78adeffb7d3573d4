import { reactive, readonly } from 'vue';
import { isApiError } from '../api/api-error.ts';
import { type FieldApi, fieldApi } from '../api/field.ts';
import type { LocalDatabase } from '../store/database.ts';
import { releaseAll } from '../store/enqueue.ts';
import { drain, type DrainResult } from './drain.ts';
import { minutesBehind } from './device-clock.ts';
import { knownOf, storeSnapshot } from './pull.ts';

export type SyncStatus = {
  isRunning: boolean;
  /** What the last attempt met; `unknown` before the first. */
  network: 'unknown' | 'online' | 'offline' | 'signed-out';
  /** Why the last snapshot could not be read although somebody answered. */
  error: string | null;
  /** The account does no field work. */
  isForeign: boolean;
  /** How far the phone's clock is behind the office's, where it is too much; negative when ahead. */
  clockMinutesBehind: number | null;
};

export type SyncService = {
  status: Readonly<SyncStatus>;
  /** Sends what waits, then reads a fresh snapshot. Never throws. */
  sync: () => Promise<void>;
  start: () => void;
  stop: () => void;
};

const PULL_EVERY_MS = 120_000;
const RETRY_EVERY_MS = 15_000;

/** Two tabs must not send the same queue at once. */
const exclusively = async (name: string, run: () => Promise<void>): Promise<void> => {
  if (!('locks' in navigator)) return run();
  await navigator.locks.request(`sync-${name}`, run);
};

export const createSyncService = (db: LocalDatabase, api: FieldApi = fieldApi): SyncService => {
  const status = reactive<SyncStatus>({
    isRunning: false,
    network: navigator.onLine ? 'unknown' : 'offline',
    error: null,
    isForeign: false,
    clockMinutesBehind: null,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = true;
  let isAskedAgain = false;

  const pull = async (): Promise<void> => {
    const startedAt = new Date().toISOString();
    try {
      const snapshot = await api.snapshot(await knownOf(db));
      await storeSnapshot(db, snapshot, startedAt);
      const clockMinutesBehind = minutesBehind(snapshot.serverTime, startedAt);
      Object.assign(status, {
        network: 'online',
        error: null,
        isForeign: false,
        clockMinutesBehind,
      });
    } catch (error) {
      if (!isApiError(error)) throw error;
      if (error.kind === 'unreachable') status.network = 'offline';
      else if (error.kind === 'signed-out') status.network = 'signed-out';
      else status.error = error.message;
      status.isForeign = error.status === 403;
    }
  };

  const noteDrain = ({ stopped }: DrainResult): void => {
    if (stopped === 'offline' || stopped === 'signed-out') status.network = stopped;
  };

  /** When the first change that can still be undone may go. */
  const msToNextRelease = async (): Promise<number | null> => {
    const items = await db.queue.filter(({ holdUntil }) => holdUntil !== undefined).toArray();
    const times = items.flatMap(({ state, holdUntil }) =>
      state === 'queued' && holdUntil ? [Date.parse(holdUntil) - Date.now()] : [],
    );
    const ahead = times.filter((ms) => ms > 0);
    return ahead.length > 0 ? Math.min(...ahead) + 50 : null;
  };

  const round = async (): Promise<number> => {
    const result = await drain(db, api);
    noteDrain(result);
    if (result.stopped !== 'offline' && result.stopped !== 'signed-out') await pull();
    if (result.afterSeconds !== null) return result.afterSeconds * 1000;
    const held = await msToNextRelease();
    if (held !== null) return held;
    const waiting = await db.queue.where('state').anyOf('queued', 'sending').count();
    return waiting > 0 || status.network !== 'online' ? RETRY_EVERY_MS : PULL_EVERY_MS;
  };

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void sync(), ms);
  };

  const sync = async (): Promise<void> => {
    if (status.isRunning) {
      isAskedAgain = true;
      return;
    }
    status.isRunning = true;
    let next = RETRY_EVERY_MS;
    try {
      do {
        isAskedAgain = false;
        await exclusively(db.name, async () => {
          next = await round();
        });
      } while (isAskedAgain);
    } catch (error) {
      status.error = error instanceof Error ? error.message : String(error);
    } finally {
      status.isRunning = false;
      schedule(next);
    }
  };

  const wake = (): void => {
    if (document.visibilityState === 'visible') void sync();
    else void releaseAll(db).then(sync);
  };
  const noteOffline = (): void => {
    status.network = 'offline';
  };

  const start = (): void => {
    isStopped = false;
    window.addEventListener('online', wake);
    window.addEventListener('offline', noteOffline);
    document.addEventListener('visibilitychange', wake);
    // Opened anew: what could be undone before belongs to the past.
    void releaseAll(db).then(sync);
  };

  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    window.removeEventListener('online', wake);
    window.removeEventListener('offline', noteOffline);
    document.removeEventListener('visibilitychange', wake);
  };

  return { status: readonly(status), sync, start, stop };
};
