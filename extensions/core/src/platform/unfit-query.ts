import { domainError } from './errors.ts';

/** A sum of texts, an order by JSON, a comparison of types that have none. */
const UNFIT = new Set([
  '42703',
  '42883',
  '42804',
  '42846',
  '42725',
  '42803',
  '42P10',
  '42P18',
  '0A000',
]);

/** What the database could not make of a query that somebody asked; other errors as they are. */
export const unfitQuery = (error: unknown): unknown => {
  if (!UNFIT.has(String((error as { code?: unknown } | null)?.code))) return error;
  const reason = (error as Error).message.split(' - ').at(-1) ?? '';
  const message = `Invalid query: the type of a field does not bear it (${reason}).`;
  return domainError('INVALID_QUERY', 400, message, { reason });
};
