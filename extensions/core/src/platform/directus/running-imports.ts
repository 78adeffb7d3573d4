import { toDomainError } from '../database-errors.ts';
import { domainError, isDomainError, refusal } from '../errors.ts';

/** Rows of an import, with those below them: each is a statement, hooks, history and an event. */
export const MOST_IMPORTED = 2_000;

export type ActionEvent = {
  event: string | string[];
  meta: Record<string, unknown>;
  context: never;
};

/** An import by the transaction that its rows are written in. */
export type RunningImport = {
  events: ActionEvent[];
  /** The row of the file that is being written, from 1. */
  row: number;
  /** Rows that were written, those below the file's rows as well. */
  written: number;
  /** How deep the present row is among rows that are written for a row. */
  depth: number;
  /** What ended it; no other row is tried. */
  ended: unknown;
};

const running = new WeakMap<object, RunningImport>();

export const beginImport = (transaction: object): RunningImport => {
  const current = { events: [], row: 0, written: 0, depth: 0, ended: null };
  running.set(transaction, current);
  return current;
};

export const runningImport = (knex: object): RunningImport | undefined => running.get(knex);

export const manyImported = (): Error =>
  refusal(
    'INVALID_PAYLOAD.manyImported',
    400,
    { most: MOST_IMPORTED },
    { field: 'file', limit: MOST_IMPORTED },
  );

/** Directus goes on with the next row after an error of a field, and gives up after another one. */
const givenUp = (): Error => new Error('The import has ended');

export const endImport = (current: RunningImport, error: unknown): never => {
  current.ended ??= error;
  throw givenUp();
};

/** What an import writes by Directus' services; its own record of that does not count. */
export const countImported = (knex: object, collection: string, rows: number): void => {
  const current = runningImport(knex);
  if (!current || collection === 'directus_activity' || collection === 'directus_revisions') return;
  current.written += rows;
  if (current.written > MOST_IMPORTED) endImport(current, manyImported());
};

/** In the form in which Directus tells of the rows of an import. */
export const ofRow = (error: unknown, row: number, primary: string): unknown => {
  const known = toDomainError(error);
  if (!isDomainError(known)) return known;
  // Directus names all fields of a constraint in one text, the company's too.
  const { fields, field } = known.extensions ?? {};
  const named = (fields as string[] | undefined) ?? String(field ?? '').split(', ');
  const at = named.filter((one) => one && one !== 'company').at(-1) ?? primary;
  const rows = [{ type: 'lines', rows: [row] }];
  return domainError(known.code, 400, known.message, { ...known.extensions, field: at, rows });
};
