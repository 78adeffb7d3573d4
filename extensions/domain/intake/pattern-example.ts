import { patternOf } from '../kernel/patterns.ts';
import { remember } from './remember.ts';

const DIGITS = '1234567890';

const repeated = (signs: string, part: string, least: string | undefined): string => {
  const times = least === undefined ? 1 : Math.min(Number(least), 20);
  return signs === DIGITS ? DIGITS.repeat(2).slice(0, times) : part.repeat(times);
};

/** Of groups the first way, of each part its fewest signs. */
const written = (pattern: string): string =>
  pattern
    .replace(/\\b|\^|\$/g, '')
    .replace(/\((?:\?:|\?<\w+>)?([^|()]*)(?:\|[^()]*)?\)/g, '$1')
    .replace(/\\d\+|\[0-9\]\+/g, '123456')
    .replace(/(?:\\d|\[0-9\])(?:\{(\d+)(?:,\d*)?\})?/g, (_, least?: string) =>
      repeated(DIGITS, '1', least),
    )
    .replace(/\[([A-Z])[^\]]*\](?:\{(\d+)(?:,\d*)?\}|[+?*])?/g, (_, sign: string, least?: string) =>
      repeated('', sign, least),
    )
    .replace(/\\([^\w])/g, '$1')
    .replace(/[?+*]/g, '');

const known = remember<string>(500);

/** A text that fits the pattern, such as `TBBNA12345A`; the pattern itself where none was found. */
export const exampleOf = (pattern: string): string =>
  known(pattern, () => {
    const text = written(pattern);
    return text !== '' && patternOf(`^(?:${pattern})$`).test(text) ? text : pattern;
  });
