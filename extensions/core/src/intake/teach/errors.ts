import type { ProfileProblem } from '../../../../domain/intake/index.ts';
import type { RegressionResult } from '../../../../domain/intake/teach/index.ts';
import { domainError, type DomainError, refusal } from '../../platform/errors.ts';

const MOST_NAMED = 5;

export const profileInvalid = (problems: readonly ProfileProblem[]): DomainError =>
  domainError(
    'INTAKE_PROFILE_INVALID',
    422,
    `The profile cannot be used: ${problems
      .slice(0, MOST_NAMED)
      .map(({ path, message }) => `${path}: ${message}`)
      .join('; ')}.`,
    { problems, field: problems[0]?.path },
  );

type Failure = {
  file: string;
  field: string | null;
  expected: unknown;
  read: unknown;
  message: string;
};

const shown = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);

/** Names the file, the field, what was expected and what was read. */
export const samplesFail = (regression: RegressionResult): DomainError => {
  const failures = regression.samples.flatMap(({ fileName, failures: found, error }): Failure[] =>
    error
      ? [
          {
            file: fileName,
            field: null,
            expected: null,
            read: null,
            message: `${fileName}: ${error}`,
          },
        ]
      : found.map(({ field, expected, read }) => ({
          file: fileName,
          field,
          expected,
          read,
          message: `${fileName}: "${field}" should be ${shown(expected)} and is ${shown(read)}.`,
        })),
  );
  return domainError(
    'INTAKE_SAMPLES_FAIL',
    409,
    `This version does not read every sample as it should. ${failures
      .slice(0, MOST_NAMED)
      .map(({ message }) => message)
      .join(' ')}`,
    { failures, regression },
  );
};

export const profileLocked = (code: string, version: number, status: string): DomainError =>
  refusal(
    'INTAKE_PROFILE_LOCKED',
    409,
    { version, code, status },
    { collection: 'parser_profiles', code, version },
  );
