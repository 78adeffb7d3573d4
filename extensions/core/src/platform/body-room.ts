import { refusal } from './errors.ts';

export type BodyRoom = {
  /** Takes room for bytes that have arrived, from the part of one company. */
  take: (share: string, bytes: number) => void;
  giveBack: (share: string, bytes: number) => void;
};

const RETRY_AFTER_SECONDS = 30;

const full = (): Error =>
  refusal('SERVICE_UNAVAILABLE', 503, {}, { retryAfterSeconds: RETRY_AFTER_SECONDS });

/**
 * Counts the bodies that are in memory. What is only declared takes no room, so a connection that
 * sends nothing keeps nobody out; and one company never takes the room of all.
 */
export const createBodyRoom = ({
  bytes: all,
  perShare,
}: {
  bytes: number;
  perShare: number;
}): BodyRoom => {
  const taken = new Map<string, number>();
  let total = 0;
  const takenBy = (share: string): number => taken.get(share) ?? 0;
  return {
    take: (share, bytes) => {
      if (total + bytes > all || takenBy(share) + bytes > perShare) throw full();
      total += bytes;
      taken.set(share, takenBy(share) + bytes);
    },
    giveBack: (share, bytes) => {
      total -= bytes;
      const left = takenBy(share) - bytes;
      if (left > 0) taken.set(share, left);
      else taken.delete(share);
    },
  };
};
