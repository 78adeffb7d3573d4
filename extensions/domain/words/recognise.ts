import { escapedForPattern, ownPattern } from '../kernel/own-pattern.ts';
import { ownMember } from '../kernel/paths.ts';
import { MESSAGES } from './messages/index.ts';

const keysOf = (code: string): string[] =>
  Object.keys(MESSAGES).filter((key) => key === code || key.startsWith(`${code}.`));

/** A sentence with plain parameters alone, as a pattern; null for one that branches. */
const patternOf = (text: string): RegExp | null =>
  text.includes(', select,') || text.includes(', plural,')
    ? null
    : ownPattern(
        `^${escapedForPattern(text).replaceAll(/\\\{(\w+)\\\}/g, '(?<$1>.{0,200}?)')}$`,
        's',
      );

export type Recognised = { key: string; params: Record<string, string> };

/** Key and parameters of a sentence that the database made: triggers raise `CODE: words`. */
export const recognise = (code: string, message: string): Recognised | null => {
  for (const key of keysOf(code)) {
    const text = ownMember(MESSAGES, key)?.en ?? '';
    const match = patternOf(text)?.exec(message);
    if (match) return { key, params: { ...match.groups } };
  }
  return null;
};
