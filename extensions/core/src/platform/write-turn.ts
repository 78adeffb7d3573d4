import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';
import { refusal } from './errors.ts';
import { createShares } from './shares.ts';

/** Rows that are written one by one in a transaction, with rules and history for each. */
const MANY = 20;

/** Each holds a connection until its last row is written: one company never holds them all. */
const long = createShares({ slots: 4, perCompany: 2, maxWaiting: 60, name: 'writes of many rows' });
/** Fewer rows are written quickly; sixty such writes at once are as much as a long one. */
const short = createShares({ slots: 12, perCompany: 8, maxWaiting: 400, name: 'writes of rows' });
/** Before the company's turn, so that one person does not take all of it. */
const longOfPerson = createShares({
  slots: Infinity,
  perCompany: 1,
  maxWaiting: 5,
  name: 'writes of many rows',
});
const shortOfPerson = createShares({
  slots: Infinity,
  perCompany: 4,
  maxWaiting: 100,
  name: 'writes of rows',
});
/** All who are not signed in are one company, whose turns its addresses take one after the other. */
const STRANGERS = 'strangers';
const ofStrangers = createShares({
  slots: 4,
  perCompany: 2,
  maxWaiting: 100,
  name: 'writes of rows',
});
/** So many rows a command of a few changes with all that hangs on them; with more it is a long one. */
const MOST_OF_SHORT = 200;
const RETRY_AFTER_SECONDS = 5;

/** Of whom a turn is, and what was written in it; null where that is counted elsewhere. */
type Turn = { company: string; written: number; giveBack: (() => void) | null } | null;

/** What such a write does on its own behalf belongs to its turn. */
const inTurn = new AsyncLocalStorage<{ turn: Turn }>();

export const hasWriteTurn = (): boolean => inTurn.getStore() !== undefined;

/** What counts against the turn of `work` has its own share already, or holds no connection. */
export const withoutWriteTurn = <T>(work: () => Promise<T>): Promise<T> =>
  inTurn.run({ turn: null }, work);

/**
 * Rows that the present command writes. How many they are is not always told by its body: a command
 * that turns out to be a long one goes on as such, or is refused when those who may be long are at it
 * already. It cannot wait: it holds a connection.
 *
 * Errors: REQUESTS_EXCEEDED (429).
 */
export const countWritten = (rows: number): void => {
  const turn = inTurn.getStore()?.turn;
  if (!turn) return;
  turn.written += rows;
  if (turn.written <= MOST_OF_SHORT || turn.giveBack) return;
  turn.giveBack = long.take(turn.company);
  if (turn.giveBack) return;
  throw refusal(
    'REQUESTS_EXCEEDED',
    429,
    {},
    { limit: MOST_OF_SHORT, retryAfterSeconds: RETRY_AFTER_SECONDS },
  );
};

const inShortTurn = async <T>(company: string, work: () => Promise<T>): Promise<T> => {
  const turn: NonNullable<Turn> = { company, written: 0, giveBack: null };
  try {
    return await inTurn.run({ turn }, work);
  } finally {
    turn.giveBack?.();
  }
};

const KNOWN_MS = 5 * 60_000;
const KNOWN_MAX = 10_000;
const known = new Map<string, { company: string; until: number }>();

/** Whose share a person's writes take: a company's programs together are not more than its people. */
export const shareOf = async (knex: Knex, user: string): Promise<string> => {
  const found = known.get(user);
  if (found && found.until > Date.now()) return found.company;
  const row = await knex('memberships')
    .where({ user, is_active: true })
    .orderBy('company')
    .first<{ company: string } | undefined>('company');
  const company = row?.company ?? user;
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(user, { company, until: Date.now() + KNOWN_MS });
  return company;
};

/**
 * Runs a write of so many rows when its turn has come, before it takes a connection. `who` is a
 * person, or an address where nobody is signed in.
 *
 * Errors: REQUESTS_EXCEEDED (429) when too many of them wait already.
 */
export const inWriteTurn = async <T>(
  knex: Knex,
  { who, isUser, rows }: { who: string; isUser: boolean; rows: number },
  work: () => Promise<T>,
): Promise<T> => {
  if (hasWriteTurn()) return work();
  const isLong = rows > MANY;
  const [ofPerson, ofCompany] = isLong ? [longOfPerson, long] : [shortOfPerson, short];
  const write = (company: string): Promise<T> =>
    ofCompany.run(company, () => (isLong ? withoutWriteTurn(work) : inShortTurn(company, work)));
  return ofPerson.run(who, async () =>
    isUser ? write(await shareOf(knex, who)) : ofStrangers.run(who, () => write(STRANGERS)),
  );
};
