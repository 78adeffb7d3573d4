import {
  isBrokenMail,
  READ_ERRORS,
  READ_NOTES,
  type ReadErrorCode,
  type ReadNote,
  type ReadNoteKey,
} from '../documents/index.ts';
import { isMessageKey, type MessageKey, type Params, type Said, say } from '../words/index.ts';
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
/** What was read in doubt, or not read, of a document that was read. */
const NOTED = Object.fromEntries(
  READ_NOTES.map((code): [string, Meaning] => [
    code,
    { outcome: 'Success', failure: 'CONVERSION_ISSUE', message: code },
  ]),
) as Record<ReadNoteKey, Meaning>;
const missing = { outcome: 'FailedRequiredFields', failure: 'DATA_MISSING' } as const;
const invalid = { outcome: 'FailedValidation', failure: 'VALIDATION_FAIL' } as const;

const FOUND = {
  LAYOUT_UNKNOWN: { outcome: 'FailedRequiredFields', failure: 'LAYOUT_DRIFT' },
  LAYOUT_DRIFT: { outcome: 'Success', failure: 'LAYOUT_DRIFT' },
  PROFILE_PATTERN_REFUSED: invalid,
  MISSING_SERVICE_ID: missing,
  MISSING_SERVICE_NUMBER: missing,
  MISSING_CUSTOMER_NAME: missing,
  MISSING_PHONE: missing,
  MISSING_ADDRESS: missing,
  MISSING_OLD_ADDRESS: missing,
  MISSING_ONU_PASSWORD: missing,
  MISSING_APPOINTMENT: missing,
  MISSING_APPOINTMENT_TIME: missing,
  MISSING_ORDER_TYPE: missing,
  MISSING_FIELD: missing,
  IMPOSSIBLE_DATE: invalid,
  UNREADABLE_DATE: invalid,
  AMBIGUOUS_SERVICE_ID: invalid,
  INVALID_SERVICE_ID: invalid,
  INVALID_WO_NUMBER: invalid,
  UNREADABLE_PHONE: invalid,
  INVALID_VALUE: invalid,
  VALUE_OUT_OF_BOUNDS: invalid,
  POSTCODE_STATE_MISMATCH: invalid,
  AUTO_APPROVAL_FAILED: invalid,
  NO_WORK_TYPE: invalid,
  DUPLICATE_ROW: invalid,
  CELL_ERROR: invalid,
  IDENTIFIER_INVALID: invalid,
  DATE_DOUBTED: invalid,
  TWO_TICKED: invalid,
  TWO_VALUES: invalid,
  LABEL_MOVED: { outcome: 'FailedValidation', failure: 'LAYOUT_DRIFT' },
  ADDRESS_DOUBTED: invalid,
  VALUE_FAR: { outcome: 'FailedValidation', failure: 'LAYOUT_DRIFT' },
  MARK_DOUBTED: invalid,
  IDS_DIFFER: invalid,
  REQUEST_DOUBTED: invalid,
  ROW_CLOSED: invalid,
  ROW_HELD: invalid,
  MERGED_VALUE: invalid,
  TITLE_DOUBTED: invalid,
  STRUCK_DOUBTED: invalid,
  COMMENT_DOUBTED: invalid,
} as const satisfies Partial<Record<MessageKey, Omit<Meaning, 'message'>>>;

/** Everything that can be wrong with a file or a draft, with the words an office person reads. */
export const INTAKE_ERRORS: Readonly<Record<IntakeErrorCode, Meaning>> = {
  ...READING,
  ...NOTED,
  ...(Object.fromEntries(
    Object.entries(FOUND).map(([code, meaning]) => [
      code,
      { ...meaning, message: say(code as keyof typeof FOUND).message },
    ]),
  ) as Record<keyof typeof FOUND, Meaning>),
};

export type IntakeErrorCode = ReadErrorCode | ReadNoteKey | keyof typeof FOUND;

/** What a code means where it is counted and nothing more is known; null for one without words. */
export const saidOfCode = (code: string): Said | null => {
  const counted = `${code}.counted`;
  if (isMessageKey(counted)) return say(counted);
  if ((READ_NOTES as readonly string[]).includes(code) || !isMessageKey(code)) return null;
  return say(code);
};

/** One thing that is wrong, at the field and cell where a person can mend it. */
export type Finding = {
  code: IntakeErrorCode;
  field?: string;
  message: string;
  cells?: readonly string[];
  /** A warning that a person has to look at before the draft is approved. */
  doubt?: true;
  [detail: string]: unknown;
};

export const finding = (
  code: IntakeErrorCode,
  details: Omit<Finding, 'code' | 'message'> & { message?: string } = {},
): Finding => ({ ...details, code, message: details.message ?? INTAKE_ERRORS[code].message });

/** One with parameters: its sentence is another key of the same code. */
export const findingOf = (
  key: Extract<MessageKey, `${IntakeErrorCode}.${string}`>,
  params: Params,
  details: Omit<Finding, 'code' | 'message'> = {},
): Finding => ({ ...details, ...say(key, params) }) as Finding;

/** A doubt: the value is there, and a person looks at it before an order is made of it. */
export const doubtOf = (
  key: Extract<MessageKey, IntakeErrorCode | `${IntakeErrorCode}.${string}`>,
  params: Params,
  details: Omit<Finding, 'code' | 'message'> = {},
): Finding => ({ ...details, doubt: true, ...say(key, params) }) as Finding;

/** A doubt about the whole document, as a draft of it shows it. */
export const noteFinding = ({ code, key, params, message }: ReadNote): Finding =>
  ({ code, ...(key ? { key } : {}), ...(params ? { params } : {}), message }) as Finding;

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
