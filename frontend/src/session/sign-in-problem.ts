import { type ApiError, isApiError } from '../api/api-error.ts';

type Problem = { message: string; asksForOtp: boolean };

const MESSAGES: Record<string, string> = {
  INVALID_CREDENTIALS: 'The e-mail or the password is not right.',
  INVALID_PAYLOAD: 'Enter your e-mail and your password.',
  USER_SUSPENDED: 'This account is locked. Ask your administrator to unlock it.',
  NO_FIELD_WORK: 'This account has no visits. The office works in the Studio, not here.',
  INVALID_OTP: 'Enter the code that your authenticator app shows.',
};

const wait = ({ retryAfterSeconds }: ApiError): string =>
  retryAfterSeconds
    ? `Too many attempts. Try again in ${String(retryAfterSeconds)} seconds.`
    : 'Too many attempts. Wait a minute, then try again.';

/** What to tell somebody who could not sign in. */
export const signInProblem = (error: unknown): Problem => {
  if (!isApiError(error)) return { message: 'Something went wrong. Try again.', asksForOtp: false };
  const known = MESSAGES[error.code];
  if (known) return { message: known, asksForOtp: error.code === 'INVALID_OTP' };
  if (error.kind === 'unreachable')
    return { message: 'No connection. Signing in needs a network.', asksForOtp: false };
  if (error.kind === 'busy') return { message: wait(error), asksForOtp: false };
  return { message: error.message, asksForOtp: false };
};
