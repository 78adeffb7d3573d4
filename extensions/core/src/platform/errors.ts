import { createError, isDirectusError } from '@directus/errors';
import {
  type Language,
  type MessageKey,
  type Params,
  type Said,
  say,
} from '../../../domain/words/index.ts';

export type ErrorDetails = Record<string, unknown>;

/** Shape of every refusal: Directus renders it as `{errors: [{message, extensions: {code, ...}}]}`. */
export type DomainError = Error & {
  name: 'DirectusError';
  code: string;
  status: number;
  extensions: ErrorDetails;
};

/**
 * A refusal a caller can act on. `code` is stable UPPER_SNAKE and prefixed by its domain,
 * `details` name the field, the row or the opposing value.
 */
export const domainError = (
  code: string,
  status: number,
  message: string,
  details: ErrorDetails = {},
): DomainError => {
  const Refusal = createError<ErrorDetails>(code, message, status);
  return new Refusal(details) as unknown as DomainError;
};

/**
 * A refusal by its key in the catalogue of messages. `details` carry the parameters, so that the edge
 * puts it into the caller's language and a program reads them without parsing a sentence.
 */
export const refusal = (
  key: MessageKey,
  status: number,
  params?: Params,
  details: ErrorDetails = {},
): DomainError => refusedAs(say(key, params), status, details);

/** What a refusal said, to be handed on in an answer. */
export const saidIn = ({ code, message, extensions }: DomainError): Said => ({
  code,
  message,
  ...(typeof extensions['key'] === 'string' ? { key: extensions['key'] } : {}),
  ...(extensions['params'] ? { params: extensions['params'] as Params } : {}),
});

/** A refusal of what a rule said. */
export const refusedAs = (
  { code, message, ...said }: Said,
  status: number,
  details: ErrorDetails = {},
): DomainError =>
  domainError(code, status, message, {
    ...details,
    ...(said.key && said.key !== code ? { key: said.key } : {}),
    ...(said.params && Object.keys(said.params).length > 0 ? { params: said.params } : {}),
  });

const ASK_IN = Symbol('the same refusal in another language');
type InLanguage = (language: Language) => DomainError;

/** A refusal whose words are another library's, which has to be asked again in the caller's language. */
export const refusedIn = (error: DomainError, again: InLanguage): DomainError =>
  Object.defineProperty(error, ASK_IN, { value: again });

/** The refusal as it is said in a language: asked again where it says so, else itself. */
export const saidAgain = (error: DomainError, language: Language): DomainError =>
  (error as { [ASK_IN]?: InLanguage })[ASK_IN]?.(language) ?? error;

export const isDomainError = (error: unknown): error is DomainError => isDirectusError(error);

export const forbidden = (message?: string): DomainError =>
  message === undefined ? refusal('FORBIDDEN', 403) : domainError('FORBIDDEN', 403, message);

/** A row that is not there and a row of another company look the same to the caller. */
export const notVisible = (collection: string, id: string): DomainError =>
  refusal('FORBIDDEN.row', 403, { id, collection }, { collection, item: id });

/** A refusal about what a row belongs to is one about the row; what broke stays broken. */
export const asNotVisible =
  (collection: string, id: string) =>
  (error: unknown): never => {
    throw isDomainError(error) ? notVisible(collection, id) : error;
  };

/** The caller worked from an older version of the row: 409 with both values. */
export const conflict = (code: string, yours: unknown, current: unknown): DomainError =>
  refusedAs({ ...say('PLATFORM_CONFLICT'), code, key: 'PLATFORM_CONFLICT' }, 409, {
    yours,
    current,
  });
