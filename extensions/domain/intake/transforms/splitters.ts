import { patternOf } from '../../kernel/patterns.ts';
import type { Transform } from './transform.ts';

/**
 * Candidates at the building, in the order of the text. The profile gives the pattern with named
 * groups; a group that is empty becomes null.
 */
export const splitters: Transform = ({ text }, { options }) => {
  const candidates = patternOf(String(options.pattern), '')
    .matchAll(text)
    .map((match) =>
      Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, value?.trim() || null]),
      ),
    );
  return { value: candidates };
};
