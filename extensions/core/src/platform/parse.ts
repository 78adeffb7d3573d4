import type { z } from 'zod';
import { fr, ms } from 'zod/locales';
import { inWords, isMessageKey, type Language, say } from '../../../domain/words/index.ts';
import { refuseBadValue } from './bad-value-guard.ts';
import { lowerIds } from './lower-ids.ts';
import { refusal, refusedIn } from './errors.ts';

type ErrorMap = z.core.$ZodErrorMap;
type FieldError = { field: string; message: string };

/** zod's own sentences; English is what it says without being asked. */
const SENTENCES: Readonly<Record<Language, ErrorMap | undefined>> = {
  en: undefined,
  ms: ms().localeError,
  fr: fr().localeError,
};

/** A schema's own message is a key of the catalogue where people meet it. */
const sentence = (message: string, language: Language): string =>
  isMessageKey(message) ? inWords(say(message), language) : message;

const errorsIn = <T>(
  schema: z.ZodType<T>,
  { value, part, language }: { value: unknown; part: string; language: Language },
): FieldError[] => {
  const error = SENTENCES[language];
  const result = schema.safeParse(value, error ? { error } : undefined);
  return (result.error?.issues ?? []).map((issue) => ({
    field: issue.path.join('.') || part,
    message: sentence(issue.message, language),
  }));
};

const inSentence = (errors: readonly FieldError[]): string =>
  errors.map(({ field, message }) => `${field}: ${message}`).join('; ');

/**
 * Parses untrusted input; every problem is named with its path, as Directus names a field:
 * `extensions.errors = [{field: 'phones.0', message}]`, `extensions.field` the first of them. The
 * edge asks again in the caller's language.
 */
export const parseInput = <T>(schema: z.ZodType<T>, given: unknown, part: string): T => {
  refuseBadValue(part, given);
  const value = lowerIds(schema, given);
  const result = schema.safeParse(value);
  if (result.success) {
    // Again: JSON inside of a text or form field is read by the schema.
    refuseBadValue(part, result.data);
    return result.data;
  }
  const refuse = (language: Language) => {
    const errors = errorsIn(schema, { value, part, language });
    const params = { part, problems: inSentence(errors) };
    return refusal('FAILED_VALIDATION.input', 400, params, {
      part,
      field: errors[0]?.field,
      errors,
    });
  };
  throw refusedIn(refuse('en'), refuse);
};
