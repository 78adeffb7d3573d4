import type { FailureClass, ParseOutcome } from './choices.ts';

type Meaning = { outcome: ParseOutcome; failure: FailureClass; message: string };
const unreadable = (message: string): Meaning => ({
  outcome: 'ParseError',
  failure: 'CONVERSION_ISSUE',
  message,
});
const broken = (message: string): Meaning => ({
  outcome: 'ParseError',
  failure: 'PARSE_ERROR',
  message,
});
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
  EMPTY_FILE: unreadable('The file is empty.'),
  FILE_TOO_LARGE: unreadable('The file is larger than intake accepts.'),
  NOT_A_WORKBOOK: unreadable('The content is not an Excel workbook, whatever the name says.'),
  NOT_A_PDF: unreadable('The content is not a PDF document, whatever the name says.'),
  NOT_A_MAIL: unreadable('The content is not a mail, whatever the name says.'),
  NOT_A_TEXT: unreadable('The content is not plain text, whatever the name says.'),
  KIND_NOT_SUPPORTED: unreadable(
    'Files of this kind cannot be read. Send workbooks (.xls, .xlsx), lists (.csv), mails (.eml, .msg), PDF or plain text.',
  ),
  CSV_BROKEN_QUOTES: unreadable('A quotation mark in the file is never closed.'),
  CORRUPT_ARCHIVE: unreadable('The workbook is damaged or cut off and cannot be opened.'),
  ARCHIVE_TOO_LARGE: unreadable('The workbook would unpack to more than intake accepts.'),
  XML_DTD_FORBIDDEN: unreadable('The workbook contains a document type declaration.'),
  PASSWORD_PROTECTED: unreadable('The file is protected by a password. Ask for it without one.'),
  MACRO_PRESENT: unreadable('The workbook contains macros.'),
  TOO_MANY_CELLS: unreadable('The workbook has more rows or cells than intake accepts.'),
  TOO_MANY_NAMES: unreadable('The workbook has more named ranges than intake accepts.'),
  TOO_MANY_MERGES: unreadable('The workbook has more merged cells than intake accepts.'),
  CORRUPT_PDF: unreadable('The PDF is damaged or cut off and cannot be opened.'),
  PDF_WITHOUT_TEXT: unreadable('The PDF holds no text, only pictures. Type the order by hand.'),
  PDF_TOO_MANY_PAGES: unreadable('The PDF has more pages than intake accepts.'),
  PDF_TOO_MANY_OBJECTS: unreadable('The PDF has more objects than intake accepts.'),
  PDF_PORTFOLIO_OF_SEVERAL: unreadable(
    'The PDF is a portfolio of several documents. Save them and send each by itself.',
  ),
  CORRUPT_MAIL: unreadable('The mail file is damaged or cut off and cannot be opened.'),
  MIME_BROKEN: broken('The mail is cut off or its parts cannot be told apart.'),
  MIME_TOO_DEEP: broken('The parts of the mail are nested deeper than intake accepts.'),
  MIME_TOO_MANY_PARTS: broken('The mail has more parts than intake accepts.'),
  HTML_TOO_LARGE: unreadable('The mail has more elements of HTML than intake accepts.'),
  TEXT_TOO_LONG: unreadable('The text is longer than intake accepts.'),
  READ_TIMEOUT: unreadable('Reading the file took longer than intake allows.'),
  READ_OUT_OF_MEMORY: unreadable('Reading the file needed more memory than intake allows.'),
  READ_FAILED: unreadable('Reading the file broke off.'),
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
