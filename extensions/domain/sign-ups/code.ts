/** For how long a mailed link leads back to an order. */
export const RESUME_DAYS = 7;

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
/** Before another code is sent. */
export const CODE_PAUSE_SECONDS = 60;

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

/** Whether another code may be sent. */
export const mayResend = (expiresAt: Date | null, now: Date): boolean =>
  expiresAt === null ||
  now.getTime() >= expiresAt.getTime() - CODE_MINUTES * 60_000 + CODE_PAUSE_SECONDS * 1000;
