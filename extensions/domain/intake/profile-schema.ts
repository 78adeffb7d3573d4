import { patternProblem, patternSize } from '../kernel/patterns.ts';
import { isDateWindow } from './date-window.ts';
import type { ParserProfile } from './profile.ts';
import { fieldProblems } from './profile-fields.ts';
import { problemAt, type ProfileProblem } from './profile-problem.ts';
import { TRANSFORMS } from './transforms/index.ts';

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
const LISTS_OF_PATTERNS = new Set(['cutAt', 'closed', 'held', 'open']);

/** What a profile may weigh: every pattern is tried on every text it may stand in. */
const MOST_PATTERNS = 500;
const MOST_STEPS = 20_000;
const LARGEST_PROFILE = 300_000;

const isTransformUnknown = (name: unknown): boolean => !Object.hasOwn(TRANSFORMS, String(name));

type Found = { path: string; pattern: string };

/** Every pattern that a part of a profile holds, with its place. */
const patternsIn = (path: string, value: unknown): Found[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => patternsIn(`${path}[${index}]`, item));
  if (typeof value !== 'object' || value === null) return [];
  const isLabel = 'where' in value && value.where === 'label';
  return Object.entries(value).flatMap(([key, member]: [string, unknown]): Found[] => {
    const here = `${path}.${key}`;
    if (LISTS_OF_PATTERNS.has(key) && Array.isArray(member))
      return member.map((item, index) => ({ path: `${here}[${index}]`, pattern: String(item) }));
    if (key === 'when' && typeof member === 'object' && member !== null)
      return Object.entries(member).map(([field, item]) => ({
        path: `${here}.${field}`,
        pattern: String(item),
      }));
    const isPattern = PATTERN_KEYS.has(key) && typeof member === 'string' && !isLabel;
    if (isPattern && !(key === 'code' && /\.checks\[|\.required\b/.test(here)))
      return [{ path: here, pattern: member }];
    return patternsIn(here, member);
  });
};

const transformsIn = (path: string, value: unknown): ProfileProblem[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => transformsIn(`${path}[${index}]`, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = `${path}.${key}`;
    if (key !== 'transform') return transformsIn(here, member);
    if (!isTransformUnknown(member)) return [];
    const names = Object.keys(TRANSFORMS).join(', ');
    const name = String(member).slice(0, 120);
    return [problemAt(here, 'INTAKE_PROFILE_INVALID.transform', { name, names })];
  });
};

const allPatterns = ({ recognise, definition }: Rules): Found[] => [
  ...patternsIn('recognise', recognise),
  ...patternsIn('definition', definition),
];

type Rules = Pick<ParserProfile, 'recognise' | 'definition'>;

/** Patterns that cannot be used, each with its place and the reason in words. */
const patternProblems = (rules: Rules): ProfileProblem[] => {
  const found = allPatterns(rules);
  if (found.length > MOST_PATTERNS)
    return [
      problemAt('definition', 'INTAKE_PROFILE_INVALID.patterns', {
        count: found.length,
        most: MOST_PATTERNS,
      }),
    ];
  const steps = found.reduce((sum, { pattern }) => sum + patternSize(pattern), 0);
  if (steps > MOST_STEPS)
    return [
      problemAt('definition', 'INTAKE_PROFILE_INVALID.steps', { count: steps, most: MOST_STEPS }),
    ];
  return found.flatMap(({ path, pattern }) => {
    const reason = patternProblem(pattern);
    return reason ? [problemAt(path, 'INTAKE_PROFILE_INVALID.pattern', { reason })] : [];
  });
};

const refused = new WeakMap<object, ProfileProblem[]>();

/**
 * The same of a stored profile, looked at once: what was saved before a rule was there must not fail
 * in silence.
 */
export const refusedPatterns = (rules: Rules): ProfileProblem[] => {
  const known = refused.get(rules);
  if (known) return known;
  const problems = patternProblems(rules);
  refused.set(rules, problems);
  return problems;
};

const isTooLarge = (rules: Rules): boolean =>
  JSON.stringify([rules.recognise, rules.definition]).length > LARGEST_PROFILE;

/** What is wrong with a profile an admin wrote, named by the path in its JSON. */
export const profileProblems = (profile: ParserProfile): ProfileProblem[] => {
  const { recognise, definition } = profile;
  if (isTooLarge(profile))
    return [
      problemAt('definition', 'INTAKE_PROFILE_INVALID.size', { most: LARGEST_PROFILE / 1000 }),
    ];
  const problems: ProfileProblem[] = [];
  if (!Array.isArray(recognise?.signs) || recognise.signs.length === 0)
    problems.push(problemAt('recognise.signs', 'INTAKE_PROFILE_INVALID.sign'));
  if (typeof recognise?.minimum !== 'number')
    problems.push(problemAt('recognise.minimum', 'INTAKE_PROFILE_INVALID.number'));
  const list = profile.family === 'table' ? 'columns' : 'fields';
  if (!Array.isArray((definition as Record<string, unknown>)?.[list]))
    problems.push(problemAt(`definition.${list}`, 'INTAKE_PROFILE_INVALID.list'));
  for (const key of ['required', 'checks', 'enrichment', 'timeZone'])
    if (!(definition as Record<string, unknown>)?.[key])
      problems.push(problemAt(`definition.${key}`, 'INTAKE_PROFILE_INVALID.missing'));
  const appointmentWindow = (definition as Record<string, unknown> | null)?.['appointmentWindow'];
  if (appointmentWindow !== undefined && !isDateWindow(appointmentWindow))
    problems.push(problemAt('definition.appointmentWindow', 'INTAKE_PROFILE_INVALID.window'));
  return [
    ...problems,
    ...fieldProblems(profile),
    ...transformsIn('recognise', recognise),
    ...transformsIn('definition', definition),
    ...patternProblems(profile),
  ];
};
