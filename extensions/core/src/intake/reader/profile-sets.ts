import { createHash } from 'node:crypto';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';

/** A set of profiles by its key; with its text when the other side does not have it yet. */
export type SentProfiles = { key: string; text?: string };

/** Companies whose files are read by turns; both sides forget the oldest set beyond it. */
const SETS = 8;

const keep = <Value>(sets: Map<string, Value>, key: string, value: Value): void => {
  sets.set(key, value);
  const [oldest] = sets.keys();
  if (sets.size > SETS && oldest !== undefined) sets.delete(oldest);
};

/** Profiles are some tens of kilobytes: they go to the thread once, not with every file. */
export const createSender = () => {
  const sent = new Map<string, true>();
  const texts = new WeakMap<readonly ParserProfile[], Required<SentProfiles>>();
  const named = (profiles: readonly ParserProfile[]): Required<SentProfiles> => {
    const text = JSON.stringify(profiles);
    return { key: createHash('sha256').update(text).digest('base64'), text };
  };
  return {
    send: (profiles: readonly ParserProfile[]): SentProfiles => {
      const set = texts.get(profiles) ?? named(profiles);
      texts.set(profiles, set);
      if (sent.has(set.key)) return { key: set.key };
      keep(sent, set.key, true);
      return set;
    },
  };
};

/** The other side of {@link createSender}. */
export const createReceiver = () => {
  const known = new Map<string, readonly ParserProfile[]>();
  return {
    take: ({ key, text }: SentProfiles): readonly ParserProfile[] => {
      if (text !== undefined) keep(known, key, JSON.parse(text) as ParserProfile[]);
      const profiles = known.get(key);
      if (!profiles) throw new Error('Profiles were named that had not been sent');
      return profiles;
    },
  };
};
