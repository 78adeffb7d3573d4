import { createShares } from '../shares.ts';

type Client = { accountability?: { user?: string | null } | null; readyState?: number };
type Subscription = { client: Client; uid?: string };
export type SubscribeService = { subscriptions: Record<string, Set<Subscription> | undefined> };

/** Over all sockets of a person; each is read again whenever something in its collection changes. */
export const SUBSCRIPTIONS_MAX = 200;

/** One message of a person at a time, some persons side by side: the rest of the pool is for routes. */
const messages = createShares({ slots: 4, perCompany: 1, maxWaiting: 100, name: 'sockets' });
/** Events go to their readers in turn as well; what is beyond is lost, as notices may be. */
const events = createShares({ slots: 2, perCompany: 2, maxWaiting: 5_000, name: 'sockets' });

/** Of a WebSocket that nobody closed. */
const OPEN = 1;

const userOf = ({ accountability }: Client): string => accountability?.user ?? '';

/** Runs the work when the turn of its person has come. False, and nothing is done, when too much of his waits. */
export const inMessageTurn = async (
  client: Client,
  work: () => Promise<void>,
): Promise<boolean> => {
  let isBegun = false;
  try {
    await messages.run(userOf(client), () => {
      isBegun = true;
      const isGone = client.readyState !== undefined && client.readyState !== OPEN;
      return isGone ? Promise.resolve() : work();
    });
    return true;
  } catch (error) {
    if (isBegun) throw error;
    return false;
  }
};

export const inEventTurn = (work: () => Promise<unknown>): Promise<unknown> =>
  events.run(null, work);

/** Whether a person's next subscription would be one too many; one of the same name takes its place. */
export const hasAllSubscriptions = (
  { subscriptions }: SubscribeService,
  client: Client,
  uid: string | undefined,
): boolean => {
  const user = userOf(client);
  const kept = Object.values(subscriptions)
    .flatMap((all) => [...(all ?? [])])
    .filter((one) => userOf(one.client) === user)
    .filter((one) => one.client !== client || uid === undefined || one.uid !== uid);
  return kept.length >= SUBSCRIPTIONS_MAX;
};
