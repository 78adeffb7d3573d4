import { READ_ERRORS, readFailure } from '../../../domain/documents/index.ts';
import type { ReadErrorCode, ReadFailure } from '../../../domain/documents/index.ts';

/** Stops the reading of a file for a reason with a name, in words of its own where they say more. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, words?: string) {
    super(words ?? READ_ERRORS[code]);
    this.code = code;
  }
}

/** Why a reading stopped; what says nothing of itself is `otherwise`. */
export const failureOf = (error: unknown, otherwise: ReadErrorCode): ReadFailure =>
  error instanceof ReadError ? readFailure(error.code, error.message) : readFailure(otherwise);
