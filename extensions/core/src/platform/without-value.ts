import { domainError, isDomainError } from './errors.ts';

/** Directus repeats a value that is too long, as long as it is; the field says enough. */
export const withoutValue = (error: unknown): unknown => {
  if (!isDomainError(error) || error.code !== 'VALUE_TOO_LONG') return error;
  const { collection, field } = error.extensions;
  const message = `${String(field ?? 'A value')} is longer than there is room for.`;
  return domainError(error.code, error.status, message, { collection, field });
};
