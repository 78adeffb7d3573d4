import { refusal } from './errors.ts';

export type ShareLimits = {
  /** Items that run at one time. */
  slots: number;
  /** Of them at most so many of one company. */
  perCompany: number;
  /** Items of one company that may wait; what comes beyond is refused. */
  maxWaiting: number;
  /** What is shared, for the words of a refusal: "the reading of files". */
  name: string;
};

export type Shares = {
  /** Runs an item when its company's turn has come; null stands for the platform's own work. */
  run: <T>(company: string | null, work: () => Promise<T>) => Promise<T>;
  /** A turn at once, given back by what is returned; null where it would have to wait. */
  take: (company: string) => (() => void) | null;
  /** Resolves when nothing runs or waits. */
  idle: () => Promise<void>;
};

const RETRY_AFTER_SECONDS = 10;

const busy = ({ name, maxWaiting }: ShareLimits): Error =>
  refusal(
    'REQUESTS_EXCEEDED.share',
    429,
    { maxWaiting, name },
    { limit: maxWaiting, retryAfterSeconds: RETRY_AFTER_SECONDS },
  );

/**
 * Shares something that all companies use, such as a thread: turn by turn by company, in the order of
 * arrival within one. Whoever brings many items waits for his own; somebody else's single item waits
 * for one turn of each company at most.
 */
export const createShares = (limits: ShareLimits): Shares => {
  /** In the order of turns: a company that had its turn goes to the end. */
  const waiting = new Map<string, (() => void)[]>();
  const running = new Map<string, number>();
  const resting: (() => void)[] = [];
  let active = 0;

  const runningOf = (company: string): number => running.get(company) ?? 0;

  const begin = (company: string): void => {
    active += 1;
    running.set(company, runningOf(company) + 1);
  };

  const next = (): void => {
    while (active < limits.slots) {
      const turn = [...waiting].find(([company]) => runningOf(company) < limits.perCompany);
      if (!turn) break;
      const [company, items] = turn;
      const start = items.shift();
      waiting.delete(company);
      if (items.length > 0) waiting.set(company, items);
      begin(company);
      start?.();
    }
    if (active === 0 && waiting.size === 0) for (const tell of resting.splice(0)) tell();
  };

  const end = (company: string): void => {
    active -= 1;
    const left = runningOf(company) - 1;
    if (left > 0) running.set(company, left);
    else running.delete(company);
    next();
  };

  return {
    take: (company) => {
      if (active >= limits.slots || runningOf(company) >= limits.perCompany) return null;
      begin(company);
      return () => end(company);
    },
    run: async (company, work) => {
      const key = company ?? '';
      const own = waiting.get(key) ?? [];
      if (own.length >= limits.maxWaiting) throw busy(limits);
      await new Promise<void>((resolve) => {
        own.push(resolve);
        waiting.set(key, own);
        next();
      });
      try {
        return await work();
      } finally {
        end(key);
      }
    },
    idle: () =>
      new Promise((resolve) => {
        resting.push(resolve);
        next();
      }),
  };
};
