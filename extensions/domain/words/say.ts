import { sentenceOf } from './in-words.ts';
import type { MessageKey } from './messages/index.ts';
import type { Param, Params } from './params.ts';

/**
 * What a rule has to tell: a code and parameters, with the English sentence that the catalogue has
 * for them. `key` stands only where a code has several sentences. Whoever shows it puts it into words.
 */
export type Said = { code: string; key?: string; params?: Params; message: string };

export const codeOf = (key: MessageKey): string => key.split('.')[0] ?? key;

/** Longer than anything that somebody reads in a sentence; what is quoted may be a whole file. */
export const LONGEST_QUOTE = 500;

const cut = (param: Param): Param =>
  typeof param === 'string' && param.length > LONGEST_QUOTE
    ? `${param.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : param;

const quoted = (given: Params | undefined): Params | undefined =>
  given && Object.fromEntries(Object.entries(given).map(([name, param]) => [name, cut(param)]));

export const say = (key: MessageKey, given?: Params): Said => {
  const code = codeOf(key);
  const params = quoted(given);
  return {
    code,
    ...(code === key ? {} : { key }),
    ...(params && Object.keys(params).length > 0 ? { params } : {}),
    message: sentenceOf(key, params, 'en') ?? key,
  };
};
