import { ownMember } from '../../../domain/kernel/index.ts';

type Json = unknown;
type Members = Record<string, Json>;

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CHOICES = new Set(['oneOf', 'anyOf', 'allOf']);

/** What `#/components/schemas/X` points at, or undefined. */
const targetOf = (document: Json, reference: string): Json =>
  reference
    .slice(2)
    .split('/')
    .reduce<Json>((part, name) => (isMembers(part) ? ownMember(part, name) : undefined), document);

const isBroken = (document: Json, value: Json): boolean =>
  isMembers(value) &&
  typeof value.$ref === 'string' &&
  targetOf(document, value.$ref) === undefined;

/**
 * The document without references that lead nowhere. Directus leaves out the collections that a
 * caller does not see and goes on referring to them: among several choices such a one is dropped,
 * anywhere else it becomes "anything".
 */
export const resolveReferences = <T>(document: T): T => {
  const mended = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(mended);
    if (!isMembers(value)) return value;
    if (isBroken(document, value)) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]): [string, Json][] => {
        if (!CHOICES.has(name) || !Array.isArray(member)) return [[name, mended(member)]];
        const left = member.filter((choice) => !isBroken(document, choice));
        return left.length === 0 ? [] : [[name, left.map(mended)]];
      }),
    );
  };
  return mended(document) as T;
};
