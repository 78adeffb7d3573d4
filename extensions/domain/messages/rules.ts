import type { MessageAudience } from './choices.ts';

/** How long its writer may change what he wrote. */
export const EDIT_MINUTES = 15;
export const LONGEST_MESSAGE = 4_000;

export type Written = {
  author: string | null;
  audience: MessageAudience;
  createdAt: Date;
  isWithdrawn: boolean;
};

/** Only he who wrote it, and never what has gone out by mail already. */
const isOwn = ({ author, audience, isWithdrawn }: Written, user: string | null): boolean =>
  user !== null && author === user && audience === 'internal' && !isWithdrawn;

export const mayEdit = (message: Written, user: string | null, now: Date): boolean =>
  isOwn(message, user) && now.getTime() - message.createdAt.getTime() <= EDIT_MINUTES * 60_000;

export const mayWithdraw = (message: Written, user: string | null): boolean => isOwn(message, user);
