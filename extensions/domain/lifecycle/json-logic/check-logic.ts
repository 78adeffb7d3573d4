import { asLogic } from './evaluate-logic.ts';
import { LOOPS, OPERATOR_NAMES } from './operators.ts';

/** What is wrong with a rule and where in it, such as `if[1].reduce`. */
export type LogicProblem = { path: string; message: string };

export const LARGEST_RULE = 10_000;
export const DEEPEST_RULE = 20;
export const MOST_PARTS = 500;
const LONGEST_LIST = 100;

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : `a ${typeof value}`);

type Place = { path: string; depth: number; loop: string | null };

const below = (place: Place, step: string): Place => ({
  path: place.path === '' ? step : `${place.path}.${step}`,
  depth: place.depth + 1,
  loop: place.loop,
});

const problemAt = ({ path }: Place, message: string): LogicProblem[] => [{ path, message }];

const walk = (value: unknown, place: Place, count: { parts: number }): LogicProblem[] => {
  count.parts += 1;
  if (count.parts > MOST_PARTS) return [];
  if (place.depth > DEEPEST_RULE)
    return problemAt(place, `it is nested deeper than ${DEEPEST_RULE} levels`);
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST)
      return problemAt(place, `a list has ${value.length} items; ${LONGEST_LIST} are allowed`);
    return value.flatMap((item, index) =>
      walk(item, { ...below(place, ''), path: `${place.path}[${index}]` }, count),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const rule = asLogic(value);
  if (!rule)
    return problemAt(
      place,
      `an object holds one operator, this one has ${Object.keys(value).length} keys; join several rules by "and"`,
    );
  const [operator, values] = rule;
  const here = below(place, operator);
  if (!OPERATOR_NAMES.includes(operator))
    return problemAt(
      here,
      `there is no operator "${operator}"; there are ${OPERATOR_NAMES.join(', ')}`,
    );
  const isLoop = LOOPS.includes(operator);
  if (isLoop && place.loop !== null)
    return problemAt(here, `"${operator}" stands inside "${place.loop}": a loop in a loop`);
  if (values.length > LONGEST_LIST)
    return problemAt(here, `it has ${values.length} arguments; ${LONGEST_LIST} are allowed`);
  return values.flatMap((item, index) => {
    const loop = isLoop && index === 1 ? operator : place.loop;
    return walk(item, { ...here, path: `${here.path}[${index}]`, loop }, count);
  });
};

/** Looks at a rule before it is saved: every operator known, its size and shape within bounds. */
export const logicProblems = (rule: unknown): LogicProblem[] => {
  if (rule === null || rule === undefined || typeof rule === 'boolean') return [];
  if (typeof rule !== 'object' || Array.isArray(rule))
    return [{ path: '', message: `a rule is an object with an operator, not ${typeOf(rule)}` }];
  if (Object.keys(rule).length === 0) return [];
  const count = { parts: 0 };
  const problems = walk(rule, { path: '', depth: 0, loop: null }, count);
  if (count.parts > MOST_PARTS)
    return [{ path: '', message: `it has more than ${MOST_PARTS} parts` }];
  if (problems.length > 0) return problems.slice(0, 5);
  const size = JSON.stringify(rule).length;
  return size > LARGEST_RULE
    ? [{ path: '', message: `it has ${size} characters; ${LARGEST_RULE} are allowed` }]
    : [];
};
