/** For how long a mailed link leads back to an order. */
export const RESUME_DAYS = 7;

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
/** Before another code is sent. */
export const CODE_PAUSE_SECONDS = 60;
/** Of one sign-up, whichever addresses they go to: with five tries each, 40 guesses at six digits. */
export const MOST_CODES = 8;

export type CodeState = { hash: string | null; expiresAt: Date | null; tries: number };
export type CodeJudgement = 'right' | 'wrong' | 'over' | 'none';

/** A code counts once, for ten minutes and five tries. */
export const judgeCode = (
  { hash, expiresAt, tries }: CodeState,
  { given, now }: { given: string; now: Date },
): CodeJudgement => {
  if (hash === null || expiresAt === null) return 'none';
  if (expiresAt.getTime() <= now.getTime() || tries >= CODE_TRIES) return 'over';
  return given === hash ? 'right' : 'wrong';
};

/** Whether another code may be sent; also to another address. */
export const mayResend = (
  { sentAt, sent }: { sentAt: Date | null; sent: number },
  now: Date,
): boolean =>
  sent < MOST_CODES &&
  (sentAt === null || now.getTime() >= sentAt.getTime() + CODE_PAUSE_SECONDS * 1000);
