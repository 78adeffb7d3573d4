import { createError, isDirectusError } from '@directus/errors';

export type ErrorDetails = Record<string, unknown>;

/** Shape of every refusal: Directus renders it as `{errors: [{message, extensions: {code, ...}}]}`. */
export type DomainError = Error & {
  name: 'DirectusError';
  code: string;
  status: number;
  extensions: ErrorDetails;
};

/**
 * A refusal a caller can act on. `code` is stable UPPER_SNAKE and prefixed by its domain,
 * `details` name the field, the row or the opposing value.
 */
export const domainError = (
  code: string,
  status: number,
  message: string,
  details: ErrorDetails = {},
): DomainError => {
  const Refusal = createError<ErrorDetails>(code, message, status);
  return new Refusal(details) as unknown as DomainError;
};

export const isDomainError = (error: unknown): error is DomainError => isDirectusError(error);

export const forbidden = (message = 'You do not have permission to do this.'): DomainError =>
  domainError('FORBIDDEN', 403, message);

/** A row that is not there and a row of another company look the same to the caller. */
export const notVisible = (collection: string, id: string): DomainError =>
  domainError('FORBIDDEN', 403, `You do not have permission to access "${id}" in ${collection}.`, {
    collection,
    item: id,
  });

/** The caller worked from an older version of the row: 409 with both values. */
export const conflict = (code: string, yours: unknown, current: unknown): DomainError =>
  domainError(code, 409, 'Somebody else changed this meanwhile.', { yours, current });
