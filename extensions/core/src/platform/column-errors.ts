import { checkColumn, type ColumnProblem } from '../../../domain/kernel/column-value.ts';
import { COLUMN_LIMITS } from '../../../domain/kernel/generated/column-limits.ts';
import { say } from '../../../domain/words/index.ts';
import { type DomainError, type ErrorDetails, refusal } from './errors.ts';

/**
 * Directus' import waits for its queue to run empty only once it has read the whole file: a last row
 * that is refused sooner than that leaves the request, and its transaction, open for an hour.
 */
export const IMPORT_MS = 100;

type Values = Readonly<Record<string, unknown>>;
export type FieldProblem = ColumnProblem & { field: string };

/** What the columns of a collection cannot hold of a row; fields that the model does not know pass. */
export const columnProblems = (collection: string, row: Values): FieldProblem[] => {
  const limits = COLUMN_LIMITS[collection];
  if (!limits) return [];
  return Object.entries(row).flatMap(([field, value]) => {
    const limit = Object.hasOwn(limits, field) ? limits[field] : undefined;
    // A row that is written inside this one is looked at when its turn comes.
    const isNested = limit?.to !== undefined && typeof value === 'object';
    const found = limit && !isNested ? checkColumn(limit, value) : null;
    return found ? [{ field, ...found }] : [];
  });
};

type ValueWord =
  | ColumnProblem['word']
  | 'circle'
  | 'required'
  | 'noChoice'
  | 'unreadable'
  | 'outOfRange'
  | 'longer'
  | 'form';

/**
 * In the shape of Directus' own validation: the Studio shows at the field what it has for
 * `validationError.<type>`, with the parameters (`language/refused-words.ts` gives it the sentences).
 */
export const valueRefused = (
  word: ValueWord,
  {
    collection,
    field,
    params,
  }: { collection?: string; field: string; params?: ColumnProblem['params'] },
  details: ErrorDetails = {},
): DomainError =>
  refusal(
    'FAILED_VALIDATION.field',
    400,
    { field, problem: { said: [say(`VALUE.${word}`, params)] } },
    { ...(collection ? { collection } : {}), field, type: word, ...params, ...details },
  );

export const columnError = (
  collection: string,
  { field, word, params }: FieldProblem,
): DomainError => valueRefused(word, { collection, field, ...(params ? { params } : {}) });
