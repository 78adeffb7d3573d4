import { isSafeKey, unsafePlace } from '../kernel/paths.ts';
import { namedGroups } from './declared-fields.ts';
import type { ParserProfile } from './profile.ts';
import { problemAt, type ProfileProblem } from './profile-problem.ts';
import { isRuleField, VALUE_PATHS } from './value-fields.ts';

const DEEPEST = 12;

type Loose = Readonly<Record<string, unknown>>;
type Named = { path: string; name: unknown };

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const keysOf = (value: unknown, path: string): Named[] =>
  Object.keys(looseOf(value)).map((name) => ({ path: `${path}.${name}`, name }));
const named = (path: string, name: unknown): Named[] =>
  name === undefined ? [] : [{ path, name }];

const ofRule = (rule: unknown, path: string): Named[] => {
  const { field, except, cases } = looseOf(rule);
  return [
    { path: `${path}.field`, name: field },
    ...named(`${path}.except`, except),
    ...listOf(cases).flatMap((one, at) =>
      keysOf(looseOf(one)['when'], `${path}.cases[${at}].when`),
    ),
  ];
};

const fieldsNamed = (definition: Loose): Named[] => {
  const appointment = looseOf(definition['appointment']);
  return [
    ...['fields', 'columns', 'cases'].flatMap((list) =>
      listOf(definition[list]).flatMap((rule, at) => ofRule(rule, `definition.${list}[${at}]`)),
    ),
    ...['field', 'date', 'time'].flatMap((key) =>
      named(`definition.appointment.${key}`, appointment[key]),
    ),
    ...keysOf(definition['constants'], 'definition.constants'),
    ...['duplicateKey', 'enrichment'].flatMap((list) =>
      listOf(definition[list]).map((name, at) => ({ path: `definition.${list}[${at}]`, name })),
    ),
    ...Object.entries(looseOf(definition['required'])).flatMap(([type, entries]) =>
      listOf(entries).map((entry, at) => ({
        path: `definition.required.${type}[${at}].field`,
        name: looseOf(entry)['field'],
      })),
    ),
    ...listOf(definition['checks']).map((check, at) => ({
      path: `definition.checks[${at}].field`,
      name: looseOf(check)['field'],
    })),
  ];
};

/** Members that a rule gives to the entries of a group. */
const membersNamed = (definition: Loose): Named[] =>
  ['fields', 'columns'].flatMap((list) =>
    listOf(definition[list]).flatMap((one, at): Named[] => {
      const rule = looseOf(one);
      const path = `definition.${list}[${at}]`;
      return [
        ...namedGroups(rule['split']).map((name) => ({ path: `${path}.split`, name })),
        ...namedGroups(looseOf(rule['options'])['pattern']).map((name) => ({
          path: `${path}.options.pattern`,
          name,
        })),
        ...named(`${path}.number`, rule['number']),
        ...named(`${path}.needs`, rule['needs']),
        ...listOf(rule['secrets']).map((name) => ({ path: `${path}.secrets`, name })),
      ];
    }),
  );

const shown = (name: unknown): string => JSON.stringify(name)?.slice(0, 120) ?? 'nothing';

/** Names in a profile that are none a value may have. */
export const fieldProblems = ({ recognise, definition }: ParserProfile): ProfileProblem[] => {
  const loose = definition as unknown as Loose;
  const place =
    unsafePlace(recognise, 'recognise', DEEPEST) ?? unsafePlace(loose, 'definition', DEEPEST);
  return [
    ...fieldsNamed(looseOf(loose))
      .filter(({ name }) => !isRuleField(name))
      .map(({ path, name }) =>
        problemAt(path, 'INTAKE_PROFILE_INVALID.field', { name: shown(name), ...VALUE_PATHS }),
      ),
    ...membersNamed(looseOf(loose))
      .filter(({ name }) => typeof name !== 'string' || !isSafeKey(name))
      .map(({ path, name }) =>
        problemAt(path, 'INTAKE_PROFILE_INVALID.part', { name: shown(name) }),
      ),
    ...(place === null ? [] : [problemAt(place, 'INTAKE_PROFILE_INVALID.name')]),
  ];
};
