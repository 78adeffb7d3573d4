import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Knex } from 'knex';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '../client-address.ts';
import { refusal } from '../errors.ts';

export type Attempt = {
  /** A password may be wrong, a token may be guessed, a mail is sent in any case. */
  kind: 'password' | 'token' | 'mail';
  /** The account it is about, as the caller wrote it. */
  account: string | null;
};

export type SignInLimit = {
  /**
   * Counts a try, and says whether this account signed in from this address before.
   * @throws 429 with `Retry-After` when there were too many
   */
  admit: (attempt: Attempt, req: Request, res: Response) => Promise<boolean>;
  /** The password was right: nothing is held against account and address. */
  succeeded: (account: string, address: string | null) => Promise<void>;
  /** A try that turned out well is given back to its address. */
  giveBack: (req: Request) => Promise<void>;
};

const MINUTE = 60;
const WINDOW = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;
const LONGEST_WAIT = 60 * MINUTE;
const MAILS_PER_HOUR = 5;
/** To one account from all addresses that never signed in to it: nobody's mailbox is filled up. */
const MAILS_OF_STRANGERS = 30;
/** Over all addresses that never signed in to this account before. */
const STRANGERS_PER_HOUR = 100;

const keyOf = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');

const accountKey = (account: string): string => account.trim().toLowerCase().slice(0, 320);

/**
 * Tries are counted in the database, so that they hold for every API process and over a restart.
 * The pair of account and address waits ever longer; an account as a whole is closed only to
 * addresses that never signed in to it, so that no stranger can lock its owner out.
 */
export const createSignInLimit = (
  knex: Knex,
  { tries, triesPerClient }: { tries: number; triesPerClient: number },
): SignInLimit => {
  const counter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: knex,
      storeType: 'knex',
      schemaName: 'fieldwright',
      tableName: 'sign_in_tries',
      tableCreated: true,
      clearExpiredByTimeout: keyPrefix === 'client',
      keyPrefix,
      points,
      duration,
    });
  const clients = counter('client', triesPerClient, WINDOW);
  const pairs = counter('pair', tries, WINDOW);
  const strikes = counter('strikes', 1_000_000, DAY);
  const known = counter('known', 1_000_000, 30 * DAY);
  const strangers = counter('strangers', STRANGERS_PER_HOUR, 60 * MINUTE);
  const mails = counter('mails', MAILS_PER_HOUR, 60 * MINUTE);
  /** Apart from `clients`: who asks for mails shuts nobody's sign-in at his address. */
  const mailClients = counter('mail-client', triesPerClient, WINDOW);
  const strangersMails = counter('mail-account', MAILS_OF_STRANGERS, 60 * MINUTE);

  const refuse = (res: Response, milliseconds: number): never => {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
    res.setHeader('Retry-After', String(seconds));
    throw refusal(
      seconds < 120 ? 'SIGN_IN_LIMIT.seconds' : 'SIGN_IN_LIMIT',
      429,
      { seconds, minutes: Math.ceil(seconds / 60) },
      { retryAfterSeconds: seconds },
    );
  };

  const take = async (from: RateLimiterPostgres, key: string): Promise<RateLimiterRes | null> => {
    try {
      await from.consume(key);
      return null;
    } catch (rejected) {
      if (rejected instanceof RateLimiterRes) return rejected;
      throw rejected;
    }
  };

  /** One minute at first, then twice as long each time within a day. */
  const waitLonger = async (pair: string): Promise<number> => {
    const { consumedPoints } = await strikes.penalty(pair);
    const seconds = Math.min(MINUTE * 2 ** (consumedPoints - 1), LONGEST_WAIT);
    await pairs.block(pair, seconds);
    return seconds * 1000;
  };

  /** Counted by the name that was written, whether there is such an account or not. */
  const admitMail = async (account: string | null, client: string, res: Response) => {
    const tooMany = await take(mailClients, keyOf(client));
    if (tooMany) return refuse(res, tooMany.msBeforeNext);
    if (account === null) return;
    const pair = keyOf(accountKey(account), client);
    const mailed = await take(mails, pair);
    if (mailed) return refuse(res, mailed.msBeforeNext);
    if (await known.get(pair)) return;
    const strange = await take(strangersMails, keyOf(accountKey(account)));
    if (strange) refuse(res, strange.msBeforeNext);
  };

  const admit = async (
    { kind, account }: Attempt,
    req: Request,
    res: Response,
  ): Promise<boolean> => {
    const client = clientOf(req.ip);
    if (kind === 'mail') {
      await admitMail(account, client, res);
      return false;
    }
    const tooMany = await take(clients, keyOf(client));
    if (tooMany) return refuse(res, tooMany.msBeforeNext);
    if (account === null) return false;
    const pair = keyOf(accountKey(account), client);
    const tried = await take(pairs, pair);
    if (tried) {
      const isFirst = tried.consumedPoints === tries + 1;
      return refuse(res, isFirst ? await waitLonger(pair) : tried.msBeforeNext);
    }
    if (await known.get(pair)) return true;
    const strange = await take(strangers, keyOf(accountKey(account)));
    if (strange) refuse(res, strange.msBeforeNext);
    return false;
  };

  return {
    admit,
    succeeded: async (account, address) => {
      const pair = keyOf(accountKey(account), clientOf(address));
      await known.set(pair, 1, 30 * DAY);
      await Promise.all([
        pairs.delete(pair),
        strikes.delete(pair),
        clients.reward(keyOf(clientOf(address))),
      ]);
      await strangers.reward(keyOf(accountKey(account)));
    },
    giveBack: async (req) => {
      await clients.reward(keyOf(clientOf(req.ip)));
    },
  };
};
