import { sentenceOf } from './in-words.ts';
import type { MessageKey } from './messages/index.ts';
import type { Params } from './params.ts';

/**
 * What a rule has to tell: a code and parameters, with the English sentence that the catalogue has
 * for them. `key` stands only where a code has several sentences. Whoever shows it puts it into words.
 */
export type Said = { code: string; key?: string; params?: Params; message: string };

export const codeOf = (key: MessageKey): string => key.split('.')[0] ?? key;

export const say = (key: MessageKey, params?: Params): Said => {
  const code = codeOf(key);
  return {
    code,
    ...(code === key ? {} : { key }),
    ...(params && Object.keys(params).length > 0 ? { params } : {}),
    message: sentenceOf(key, params, 'en') ?? key,
  };
};
