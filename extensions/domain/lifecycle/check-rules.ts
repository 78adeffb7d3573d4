import { effectNames, isEffect } from './effects.ts';
import { guardNamed, guardNames } from './guards/registry.ts';
import { isParamGood, paramWords, type ParamKind } from './guards/types.ts';
import { logicProblems } from './json-logic/check-logic.ts';

/** What a transition row says besides who and where; each as it was given, of whatever shape. */
export type StepRules = { guards?: unknown; condition?: unknown; effects?: unknown };
export type RuleProblem = { field: keyof StepRules; path: string; message: string };

const MOST_GUARDS = 50;
const EVERY_GUARD: Readonly<Record<string, ParamKind>> = { warn: 'yes or no' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Told = Omit<RuleProblem, 'field'>;

const paramProblems = (path: string, name: string, params: unknown): Told[] => {
  const known = { ...EVERY_GUARD, ...guardNamed(name)?.params };
  const names = Object.keys(known).join(', ');
  if (params === undefined || params === null) return [];
  if (!isRecord(params)) return [{ path, message: `"params" of "${name}" must be an object` }];
  return Object.entries(params).flatMap(([key, value]): Told[] => {
    const kind = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!kind) return [{ path, message: `"${name}" has no parameter "${key}"; it takes ${names}` }];
    if (isParamGood(kind, value)) return [];
    return [
      { path: `${path}.${key}`, message: `"${key}" of "${name}" must be ${paramWords(kind)}` },
    ];
  });
};

const guardProblems = (guards: unknown): Told[] => {
  if (guards === null || guards === undefined) return [];
  if (!Array.isArray(guards))
    return [{ path: '', message: 'a list is expected: [{"name": "photosRequired"}]' }];
  if (guards.length > MOST_GUARDS)
    return [{ path: '', message: `it has ${guards.length} entries; ${MOST_GUARDS} are allowed` }];
  return guards.flatMap((use: unknown, index): Told[] => {
    const path = `[${index}]`;
    if (!isRecord(use) || typeof use.name !== 'string')
      return [{ path, message: 'an object with a "name" is expected' }];
    const stray = Object.keys(use).find((key) => key !== 'name' && key !== 'params');
    if (stray) return [{ path, message: `"${stray}" is not known; give it under "params"` }];
    if (guardNamed(use.name)) return paramProblems(`${path}.params`, use.name, use.params);
    const names = guardNames().join(', ');
    return [{ path, message: `there is no check "${use.name.slice(0, 80)}"; there are ${names}` }];
  });
};

const effectProblems = (effects: unknown): Told[] => {
  if (effects === null || effects === undefined) return [];
  if (!Array.isArray(effects)) return [{ path: '', message: 'a list of names is expected' }];
  return effects.flatMap((name: unknown, index): Told[] =>
    isEffect(name)
      ? []
      : [
          {
            path: `[${index}]`,
            message: `there is no effect "${String(name).slice(0, 80)}"; there are ${effectNames().join(', ')}. A company's own begins with "x_"`,
          },
        ],
  );
};

/** Everything in a transition row that could not run, with its place and what there is instead. */
export const ruleProblems = ({ guards, condition, effects }: StepRules): RuleProblem[] => [
  ...guardProblems(guards).map((problem) => ({ field: 'guards' as const, ...problem })),
  ...logicProblems(condition).map((problem) => ({ field: 'condition' as const, ...problem })),
  ...effectProblems(effects).map((problem) => ({ field: 'effects' as const, ...problem })),
];

/** States that guards name in their parameters; they must be of the step's own lifecycle. */
export const statesNamed = (guards: unknown): { path: string; state: string }[] => {
  if (!Array.isArray(guards)) return [];
  return guards.flatMap((use: unknown, index) => {
    if (!isRecord(use) || !isRecord(use.params) || typeof use.name !== 'string') return [];
    const kinds = guardNamed(use.name)?.params ?? {};
    return Object.entries(use.params).flatMap(([key, value]) =>
      Object.hasOwn(kinds, key) && kinds[key] === 'state' && typeof value === 'string'
        ? [{ path: `[${index}].params.${key}`, state: value }]
        : [],
    );
  });
};
