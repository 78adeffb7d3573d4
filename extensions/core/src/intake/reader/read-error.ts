import type { IntakeErrorCode } from '../../../../domain/intake/errors.ts';

/** Stops the reading of a file for a reason with a name. */
export class ReadError extends Error {
  readonly code: IntakeErrorCode;

  constructor(code: IntakeErrorCode) {
    super(code);
    this.code = code;
  }
}
