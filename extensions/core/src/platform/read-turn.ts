import type { Knex } from 'knex';
import { createShares } from './shares.ts';
import { shareOf } from './write-turn.ts';

/** A page of the Studio asks for some dozens of things at once; they follow one another here. */
const WAITING = 150;

/**
 * What one person, and one company, asks for at one time. The process does one thing after another:
 * without this somebody who asks sixty things at once has everybody else wait behind all of them.
 */
const ofPerson = createShares({
  slots: Infinity,
  perCompany: 6,
  maxWaiting: WAITING,
  name: 'questions',
});
const ofCompany = createShares({
  slots: Infinity,
  perCompany: 16,
  maxWaiting: 2_000,
  name: 'questions',
});
/** All who are not signed in are one share. */
const STRANGERS = 'strangers';

/**
 * Answers a question when its turn has come. `user` is null for somebody who is not signed in, who is
 * known by his address then.
 *
 * Errors: REQUESTS_EXCEEDED (429) when too many of them wait already.
 */
export const inReadTurn = async <T>(
  knex: Knex,
  { user, address }: { user: string | null; address: string },
  work: () => Promise<T>,
): Promise<T> =>
  ofPerson.run(user ?? address, async () =>
    ofCompany.run(user === null ? STRANGERS : await shareOf(knex, user), work),
  );
