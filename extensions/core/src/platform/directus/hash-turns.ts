import { AsyncLocalStorage } from 'node:async_hooks';
import { createShares, type Shares } from '../shares.ts';

/** Who proves who he is: an address of the network, and whether this account signed in from it before. */
export type Prover = { client: string; isKnown: boolean };

type Hashing = Record<'hash' | 'verify', (...args: readonly unknown[]) => Promise<unknown>> & {
  [TURNS]?: true;
};

const TURNS = Symbol.for('fieldwright.hash-turns');
const NAMELESS = 'nameless';

const prover = new AsyncLocalStorage<Prover>();

/** What is hashed on the way of `work` is hashed in the turns of its prover. */
export const asProver = <T>(who: Prover, work: () => T): T => prover.run(who, work);

const lane = (slots: number, maxWaiting: number): Shares =>
  createShares({ slots, perCompany: slots, maxWaiting, name: 'the checking of passwords' });

/**
 * A hash takes a thread of the pool that also reads files and packs answers, and several cores. Two at a
 * time for those whose account signed in from their address before, and one for all others, address by
 * address: strangers who try passwords stop neither pages nor those who come as every morning.
 */
export const limitHashing = (argon2: object): void => {
  const hashing = argon2 as Hashing;
  if (hashing[TURNS]) return;
  // An office has one address, and all its people come at eight.
  const [known, strange] = [lane(2, 200), lane(1, 30)];
  for (const name of ['hash', 'verify'] as const) {
    const next = hashing[name];
    hashing[name] = (...args) => {
      const who = prover.getStore();
      return (who?.isKnown ? known : strange).run(who?.client ?? NAMELESS, () => next(...args));
    };
  }
  hashing[TURNS] = true;
};
