import { domainError, isDomainError } from './errors.ts';

/**
 * Directus repeats a value that is too long, as long as it is; the field says enough. A reference
 * has a key of its own and one with the company: which of the two refused would tell whether the row
 * is there at all.
 */
export const withoutValue = (error: unknown): unknown => {
  if (!isDomainError(error) || !error.extensions) return error;
  const { collection, field } = error.extensions;
  if (error.code === 'VALUE_TOO_LONG') {
    const message = `${String(field ?? 'A value')} is longer than there is room for.`;
    return domainError(error.code, error.status, message, { collection, field });
  }
  if (error.code === 'INVALID_FOREIGN_KEY' && typeof field === 'string') {
    const name = field.split(', ').at(-1);
    const message = `Invalid foreign key for field "${name}" in collection "${String(collection)}".`;
    return domainError(error.code, error.status, message, { collection, field: name });
  }
  return error;
};
