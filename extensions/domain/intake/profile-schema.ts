import { isDangerousPattern } from './pattern-safety.ts';
import type { ParserProfile } from './profile.ts';
import { fieldProblems } from './profile-fields.ts';
import { TRANSFORMS } from './transforms/index.ts';

export type ProfileProblem = { path: string; message: string };

const PATTERN_KEYS = new Set([
  'pattern',
  'extract',
  'split',
  'tick',
  'yes',
  'no',
  'quantity',
  'code',
]);
const LONGEST_PATTERN = 500;

const LIST_OF_PATTERNS = 'cutAt';

const checkPattern = (path: string, pattern: string): ProfileProblem[] => {
  if (pattern.length > LONGEST_PATTERN)
    return [{ path, message: `longer than ${LONGEST_PATTERN} characters` }];
  try {
    new RegExp(pattern);
    if (!isDangerousPattern(pattern)) return [];
    return [
      { path, message: 'repeats a part that repeats itself, such as (a+)+: it may never end' },
    ];
  } catch (error) {
    return [{ path, message: `no valid pattern: ${(error as Error).message}` }];
  }
};

const walk = (path: string, value: unknown): ProfileProblem[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(`${path}[${index}]`, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = `${path}.${key}`;
    if (key === 'transform' && !Object.hasOwn(TRANSFORMS, String(member)))
      return [
        {
          path: here,
          message: `no transform is called "${String(member)}"; there are ${Object.keys(TRANSFORMS).join(', ')}`,
        },
      ];
    if (key === LIST_OF_PATTERNS && Array.isArray(member))
      return member.flatMap((item, index) => checkPattern(`${here}[${index}]`, String(item)));
    if (PATTERN_KEYS.has(key) && typeof member === 'string' && here !== 'recognise.code')
      return checkPattern(here, member);
    return walk(here, member);
  });
};

/** What is wrong with a profile an admin wrote, named by the path in its JSON. */
export const profileProblems = (profile: ParserProfile): ProfileProblem[] => {
  const { recognise, definition } = profile;
  const problems: ProfileProblem[] = [];
  if (!Array.isArray(recognise?.signs) || recognise.signs.length === 0)
    problems.push({ path: 'recognise.signs', message: 'at least one sign is needed' });
  if (typeof recognise?.minimum !== 'number')
    problems.push({ path: 'recognise.minimum', message: 'a number is needed' });
  const list = profile.family === 'table' ? 'columns' : 'fields';
  if (!Array.isArray((definition as Record<string, unknown>)?.[list]))
    problems.push({ path: `definition.${list}`, message: 'a list is needed' });
  for (const key of ['required', 'checks', 'enrichment', 'timeZone'])
    if (!(definition as Record<string, unknown>)?.[key])
      problems.push({ path: `definition.${key}`, message: 'is missing' });
  return [
    ...problems,
    ...fieldProblems(profile),
    ...walk('recognise', recognise),
    ...walk('definition', definition),
  ];
};
