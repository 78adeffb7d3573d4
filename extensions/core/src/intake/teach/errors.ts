import type { ProfileProblem } from '../../../../domain/intake/index.ts';
import type { RegressionResult } from '../../../../domain/intake/teach/index.ts';
import { inWords, type Language, say } from '../../../../domain/words/index.ts';
import { type DomainError, refusal, refusedIn } from '../../platform/errors.ts';

const MOST_NAMED = 5;

/** Named by their paths, in the language of whoever wrote the profile. */
export const profileInvalid = (problems: readonly ProfileProblem[]): DomainError => {
  const refuse = (language: Language) => {
    const worded = problems.map((problem) => ({ ...problem, message: inWords(problem, language) }));
    const named = worded.slice(0, MOST_NAMED).map(({ path, message }) => `${path}: ${message}`);
    return refusal(
      'INTAKE_PROFILE_INVALID',
      422,
      { problems: named.join('; ') },
      { problems: worded, field: problems[0]?.path },
    );
  };
  return refusedIn(refuse('en'), refuse);
};

type Failure = {
  file: string;
  field: string | null;
  expected: unknown;
  read: unknown;
  message: string;
};

const shown = (value: unknown, language: Language): string =>
  value === null || value === undefined
    ? inWords(say('INTAKE_SAMPLES_FAIL.nothing'), language)
    : JSON.stringify(value).slice(0, 120);

const failuresIn = (regression: RegressionResult, language: Language): Failure[] =>
  regression.samples.flatMap(({ fileName: file, failures: found, error }): Failure[] => {
    if (error)
      return [{ file, field: null, expected: null, read: null, message: `${file}: ${error}` }];
    return found.map(({ field, expected, read }) => {
      const params = {
        ...{ file, field },
        expected: shown(expected, language),
        read: shown(read, language),
      };
      const message = inWords(say('INTAKE_SAMPLES_FAIL.field', params), language);
      return { file, field, expected, read, message };
    });
  });

/** Names the file, the field, what was expected and what was read. */
export const samplesFail = (regression: RegressionResult): DomainError => {
  const refuse = (language: Language) => {
    const failures = failuresIn(regression, language);
    const named = failures.slice(0, MOST_NAMED).map(({ message }) => message);
    return refusal(
      'INTAKE_SAMPLES_FAIL',
      409,
      { failures: named.join(' ') },
      { failures, regression },
    );
  };
  return refusedIn(refuse('en'), refuse);
};

export const profileLocked = (code: string, version: number, status: string): DomainError =>
  refusal(
    'INTAKE_PROFILE_LOCKED',
    409,
    { version, code, status },
    { collection: 'parser_profiles', code, version },
  );
