import { ownMember } from '../../../domain/kernel/paths.ts';
import { recognise } from '../../../domain/words/index.ts';
import { valueRefused } from './column-errors.ts';
import { constraintError } from './constraint-errors.ts';
import { domainError, isDomainError, refusal, refusedAs } from './errors.ts';
import { blankRefused, choiceRefused, circleRefused, linkRefused } from './link-error.ts';

type PostgresError = Error & {
  code?: string;
  constraint?: string;
  detail?: string;
  table?: string;
  column?: string;
  where?: string;
};

const CROSSED = 'PLATFORM_CROSSED';
const RETRYABLE = new Set(['40001', '40P01', CROSSED]);

export const isRetryable = (error: unknown): boolean =>
  RETRYABLE.has((error as PostgresError | null)?.code ?? '');

/** Triggers raise `SOME_CODE: words for people`; the code becomes the error's code. */
const RAISED = /(?:^| - )([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+):? ?(.*)$/s;

/** `Key (company, number)=(...) already exists.` → the fields, never the values. */
const fieldsOf = (detail: string | undefined): string[] =>
  /^Key \(([^)]*)\)/
    .exec(detail ?? '')?.[1]
    ?.split(', ')
    .filter((field) => field !== 'company') ?? [];

/** A row that others point at was to be deleted; its foreign key speaks for both directions. */
export const isStillReferenced = (error: unknown): boolean => {
  const { code, detail } = (error ?? {}) as PostgresError;
  return (code === '23503' || code === '23001') && /still referenced/.test(detail ?? '');
};

const raised = (error: PostgresError): Error | null => {
  const match = RAISED.exec(error.message);
  if (!match) return null;
  const [, code = '', message = ''] = match;
  const where = error.table ? { collection: error.table } : {};
  const known = recognise(code, message);
  if (!known) return domainError(code, 409, message || code, where);
  return refusedAs({ code, message, ...known }, 409, where);
};

/** A value that the database cannot read or hold, in words that do not repeat it. */
const DATA_ERRORS = {
  '22001': 'longer',
  '22003': 'outOfRange',
  '22007': 'form',
  '22008': 'outOfRange',
  '22021': 'character',
  '22P02': 'form',
  '22P03': 'form',
  '22P05': 'character',
} as const;

/** COPY says where it stood: `COPY work_orders, line 1, column service_id: "..."`. */
const COPIED = /^COPY ([\w.]+), line \d+, column (\w+)/;

const dataError = (error: PostgresError): Error => {
  const copied = COPIED.exec(error.where ?? '');
  const collection = error.table ?? copied?.[1];
  const field = error.column ?? copied?.[2];
  const word = ownMember(DATA_ERRORS, error.code ?? '') ?? 'unreadable';
  return valueRefused(word, { ...(collection ? { collection } : {}), field: field ?? 'value' });
};

/**
 * The database is the last word on every invariant; this puts its words into ours.
 * Errors that no caller can act on are returned unchanged and end as a plain 500.
 */
export const toDomainError = (error: unknown): unknown => {
  if (isDomainError(error) || !(error instanceof Error)) return error;
  const postgres = error as PostgresError;
  const known = constraintError(postgres.constraint);
  if (known) {
    const { code, status, fields, params } = known;
    const at = { collection: postgres.table, fields, field: fields.at(-1) };
    return refusal(code, status, params, at);
  }
  const where = { collection: postgres.table, fields: fieldsOf(postgres.detail) };

  if (isStillReferenced(error))
    return refusal('PLATFORM_STILL_REFERENCED', 409, {}, { collection: postgres.table });

  switch (postgres.code) {
    case '23505':
      return refusal('RECORD_NOT_UNIQUE', 409, {}, where);
    case '23503':
      return refusal(
        'INVALID_FOREIGN_KEY',
        400,
        { fields: where.fields.join(', ') || 'A reference' },
        where,
      );
    case '23502':
      return valueRefused('required', {
        ...(postgres.table ? { collection: postgres.table } : {}),
        field: postgres.column ?? '',
      });
    case '23P01':
      return refusal('PLATFORM_OVERLAP', 409, {}, where);
    case '23514':
      return (
        raised(postgres) ??
        linkRefused(postgres) ??
        choiceRefused(postgres) ??
        blankRefused(postgres) ??
        circleRefused(postgres) ??
        refusal(
          'FAILED_VALIDATION.outside',
          400,
          {},
          {
            collection: postgres.table,
            constraint: postgres.constraint,
          },
        )
      );
    case 'P0001':
      return raised(postgres) ?? error;
    case '40001':
    case '40P01':
      return refusal(CROSSED, 409);
    case '55P03':
      return refusal('PLATFORM_BUSY', 409);
    default:
      return postgres.code?.startsWith('22') && 'severity' in error ? dataError(postgres) : error;
  }
};
