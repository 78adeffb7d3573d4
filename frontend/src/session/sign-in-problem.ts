import { type ApiError, isApiError } from '../api/api-error.ts';
import { t, type WordKey } from '../language/words.ts';

type Problem = { message: string; asksForOtp: boolean };

const MESSAGES: Record<string, WordKey> = {
  INVALID_CREDENTIALS: 'account.wrongPassword',
  INVALID_PAYLOAD: 'account.enterBoth',
  USER_SUSPENDED: 'account.locked',
  NO_FIELD_WORK: 'account.noVisits',
  INVALID_OTP: 'account.enterOtp',
};

const wait = ({ retryAfterSeconds }: ApiError): string =>
  retryAfterSeconds ? t('account.tooMany', { n: retryAfterSeconds }) : t('account.tooManyWait');

/** What to tell somebody who could not sign in. */
export const signInProblem = (error: unknown): Problem => {
  if (!isApiError(error)) return { message: t('account.wentWrong'), asksForOtp: false };
  const known = MESSAGES[error.code];
  if (known) return { message: t(known), asksForOtp: error.code === 'INVALID_OTP' };
  if (error.kind === 'unreachable')
    return { message: t('account.noConnection'), asksForOtp: false };
  if (error.kind === 'busy') return { message: wait(error), asksForOtp: false };
  return { message: error.message, asksForOtp: false };
};
