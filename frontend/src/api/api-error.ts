import type { Missing } from '../../../extensions/domain/lifecycle/index.ts';

/**
 * What went wrong with a request. `unreachable`: nobody answered, or a proxy in front of a server
 * that is not there. `signed-out`: the session is over. `busy`: try later. `refused`: the server
 * understood and said no. `broken`: the server failed at it.
 */
export type ApiErrorKind = 'unreachable' | 'signed-out' | 'busy' | 'refused' | 'broken';

export type ApiError = Error & {
  kind: ApiErrorKind;
  status: number;
  code: string;
  retryAfterSeconds: number | null;
  missing: Missing[];
};

export const apiError = ({
  message,
  kind,
  status = 0,
  code = 'UNREACHABLE',
  retryAfterSeconds = null,
  missing = [],
}: Partial<ApiError> & { message: string; kind: ApiErrorKind }): ApiError =>
  Object.assign(new Error(message), {
    name: 'ApiError',
    kind,
    status,
    code,
    retryAfterSeconds,
    missing,
  });

export const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && error.name === 'ApiError';

/** Sorts an HTTP status by what the device should do about it. */
export const kindOfStatus = (status: number): ApiErrorKind => {
  if (status === 401) return 'signed-out';
  if (status === 429) return 'busy';
  if (status === 502 || status === 503 || status === 504) return 'unreachable';
  return status >= 500 ? 'broken' : 'refused';
};
