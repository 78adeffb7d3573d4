import type { z } from 'zod';
import { refuseBadValue } from './bad-value-guard.ts';
import { domainError } from './errors.ts';

/**
 * Parses untrusted input; every problem is named with its path, as Directus names a field:
 * `extensions.errors = [{field: 'phones.0', message}]`, `extensions.field` the first of them.
 */
export const parseInput = <T>(schema: z.ZodType<T>, value: unknown, part: string): T => {
  refuseBadValue(part, value);
  const result = schema.safeParse(value);
  if (result.success) {
    // Again: JSON inside of a text or form field is read by the schema.
    refuseBadValue(part, result.data);
    return result.data;
  }
  const errors = result.error.issues.map((issue) => ({
    field: issue.path.join('.') || part,
    message: issue.message,
  }));
  throw domainError(
    'FAILED_VALIDATION',
    400,
    `Invalid ${part}: ${errors.map(({ field, message }) => `${field}: ${message}`).join('; ')}`,
    { part, field: errors[0]?.field, errors },
  );
};
