import { isBrokenMail, READ_ERRORS, type ReadErrorCode } from '../documents/index.ts';
import type { FailureClass, ParseOutcome } from './choices.ts';

type Meaning = { outcome: ParseOutcome; failure: FailureClass; message: string };
/** What the reader refuses. */
const READING = Object.fromEntries(
  (Object.keys(READ_ERRORS) as ReadErrorCode[]).map((code): [string, Meaning] => [
    code,
    {
      outcome: 'ParseError',
      failure: isBrokenMail(code) ? 'PARSE_ERROR' : 'CONVERSION_ISSUE',
      message: READ_ERRORS[code],
    },
  ]),
) as Record<ReadErrorCode, Meaning>;
const missing = (message: string): Meaning => ({
  outcome: 'FailedRequiredFields',
  failure: 'DATA_MISSING',
  message,
});
const invalid = (message: string): Meaning => ({
  outcome: 'FailedValidation',
  failure: 'VALIDATION_FAIL',
  message,
});

/** Everything that can be wrong with a file or a draft, with the words an office person reads. */
export const INTAKE_ERRORS = {
  ...READING,
  LAYOUT_UNKNOWN: {
    outcome: 'FailedRequiredFields',
    failure: 'LAYOUT_DRIFT',
    message: 'No parser profile knows this layout.',
  },
  LAYOUT_DRIFT: {
    outcome: 'Success',
    failure: 'LAYOUT_DRIFT',
    message: 'The form is not laid out as it was when its profile was made.',
  },
  PROFILE_PATTERN_REFUSED: invalid('A pattern of the parser profile cannot be used.'),
  MISSING_SERVICE_ID: missing('The service id is missing.'),
  MISSING_SERVICE_NUMBER: missing('The service number is missing.'),
  MISSING_CUSTOMER_NAME: missing('The customer name is missing.'),
  MISSING_PHONE: missing('There is no phone number of the customer.'),
  MISSING_ADDRESS: missing('The service address is missing.'),
  MISSING_OLD_ADDRESS: missing('The old address is missing.'),
  MISSING_ONU_PASSWORD: missing('The new ONU password is missing.'),
  MISSING_APPOINTMENT: missing('The appointment is missing.'),
  MISSING_APPOINTMENT_TIME: missing('The appointment has a day but no time.'),
  MISSING_ORDER_TYPE: missing('It is not clear what kind of order this is.'),
  MISSING_FIELD: missing('A required field is missing.'),
  IMPOSSIBLE_DATE: invalid('There is no such date or time.'),
  UNREADABLE_DATE: invalid('The text is not a date that can be understood.'),
  AMBIGUOUS_SERVICE_ID: invalid('The cell names more than one service id.'),
  INVALID_SERVICE_ID: invalid('The service id has an unusual shape.'),
  INVALID_WO_NUMBER: invalid('The work order number has an unusual shape.'),
  UNREADABLE_PHONE: invalid('A phone number cannot be understood.'),
  INVALID_VALUE: invalid('The value has an unusual shape.'),
  VALUE_OUT_OF_BOUNDS: invalid('The order has no room for this value.'),
  POSTCODE_STATE_MISMATCH: invalid('Postcode and state do not belong together.'),
  AUTO_APPROVAL_FAILED: invalid('It could not be approved without a person.'),
  NO_WORK_TYPE: invalid('There is no work type to make an order of.'),
  DUPLICATE_ROW: invalid('Another row of this file is the same order.'),
} as const satisfies Record<string, Meaning>;

export type IntakeErrorCode = keyof typeof INTAKE_ERRORS;

/** One thing that is wrong, at the field and cell where a person can mend it. */
export type Finding = {
  code: IntakeErrorCode;
  field?: string;
  message: string;
  cells?: readonly string[];
  [detail: string]: unknown;
};

export const finding = (
  code: IntakeErrorCode,
  details: Omit<Finding, 'code' | 'message'> & { message?: string } = {},
): Finding => ({ ...details, code, message: details.message ?? INTAKE_ERRORS[code].message });

/** The words of the session for a list of findings: a missing field weighs more than a bad one. */
export const outcomeOf = (
  errors: readonly Finding[],
): { parseOutcome: ParseOutcome; failureClass: FailureClass | null } => {
  const order: ParseOutcome[] = ['ParseError', 'FailedRequiredFields', 'FailedValidation'];
  const meanings = errors.map(({ code }) => INTAKE_ERRORS[code] as Meaning);
  for (const outcome of order) {
    const found = meanings.find((meaning) => meaning.outcome === outcome);
    if (found) return { parseOutcome: outcome, failureClass: found.failure };
  }
  return { parseOutcome: 'Success', failureClass: null };
};
