import type { Transform } from './transform.ts';

/**
 * Candidates at the building, in the order of the text. The profile gives the pattern with named
 * groups; a group that is empty becomes null.
 */
export const splitters: Transform = ({ text }, { options }) => {
  const pattern = new RegExp(String(options.pattern), 'g');
  const candidates = [...text.matchAll(pattern)].map((match) =>
    Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, value?.trim() || null]),
    ),
  );
  return { value: candidates };
};
