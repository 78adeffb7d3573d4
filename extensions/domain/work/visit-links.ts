/** The longest that a link to a visit may open it. The database holds a day more. */
export const LINK_LONGEST_DAYS = 30;
/** Links of one order that may be open at once. */
export const LINKS_AT_ONCE = 10;

const DAY_MS = 86_400_000;

export type LinkState = 'open' | 'expired' | 'revoked';

type Ends = { expiresAt: Date; revokedAt: Date | null };

export const stateOfLink = ({ expiresAt, revokedAt }: Ends, now: Date): LinkState => {
  if (revokedAt) return 'revoked';
  return expiresAt > now ? 'open' : 'expired';
};

/** Whether a link made now may end then. */
export const mayEndAt = (expiresAt: Date, now: Date): boolean =>
  expiresAt > now && expiresAt.getTime() - now.getTime() <= LINK_LONGEST_DAYS * DAY_MS;
