import type { IntakeErrorCode } from '../../../../domain/intake/errors.ts';

/** Stops the reading of a file for a reason with a name, in words of its own where they say more. */
export class ReadError extends Error {
  readonly code: IntakeErrorCode;
  /** Absent when the words of the code say it all. */
  readonly words: string | undefined;

  constructor(code: IntakeErrorCode, words?: string) {
    super(words ?? code);
    this.code = code;
    this.words = words;
  }
}
