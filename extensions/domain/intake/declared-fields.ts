import { isSafeKey, stepsOf } from '../kernel/paths.ts';
import type { ParserProfile } from './profile.ts';
import type { DeclaredFields } from './value-fields.ts';

const NAMED_GROUP = /\(\?<([A-Za-z_$][\w$]*)>/g;

/** The named groups of a pattern, which become members of entries. */
export const namedGroups = (pattern: unknown): string[] =>
  typeof pattern === 'string'
    ? [...pattern.matchAll(NAMED_GROUP)].map(([, name = '']) => name)
    : [];

type Rule = {
  field?: unknown;
  split?: unknown;
  number?: unknown;
  options?: { pattern?: unknown } | null;
};

const rulesOf = ({ family, definition }: ParserProfile): readonly Rule[] =>
  family === 'table'
    ? [...definition.columns, ...(definition.cases ?? []), { field: definition.appointment?.field }]
    : (definition.fields as readonly Rule[]);

/** What a profile fills, so that a reviewer may change it; of a stored one whatever is safe. */
export const declaredBy = (profile: ParserProfile): DeclaredFields => {
  const fields = new Set<string>();
  const members = new Map<string, Set<string>>();
  for (const { field, split, number, options } of rulesOf(profile)) {
    if (typeof field !== 'string' || field.startsWith('$') || !stepsOf(field)) continue;
    fields.add(field);
    const names = [...namedGroups(split), ...namedGroups(options?.pattern)].filter(isSafeKey);
    if (typeof number === 'string' && isSafeKey(number)) names.push(number);
    if (names.length > 0) members.set(field, new Set(names));
  }
  return { fields, members };
};
