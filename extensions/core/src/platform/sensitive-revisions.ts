import { SENSITIVE_FIELDS } from '../../../domain/kernel/generated/sensitive-fields.ts';
import { ownMember } from '../../../domain/kernel/paths.ts';
import type { RegisterHooks } from './hooks.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of a collection whose values no revision holds. */
export const sensitiveOf = (collection: unknown): readonly string[] =>
  typeof collection === 'string' ? (ownMember(SENSITIVE_FIELDS, collection) ?? []) : [];

const without = (fields: readonly string[], value: unknown): unknown => {
  if (typeof value === 'string') return JSON.stringify(without(fields, JSON.parse(value)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
};

/** Directus writes a row into its revision as it stands. Left out, a value also survives a reverted revision. */
export const registerSensitiveRevisions: RegisterHooks = ({ filter }) => {
  filter('revisions.create', (revision: unknown) => {
    if (!isRecord(revision)) return revision;
    const fields = sensitiveOf(revision['collection']);
    if (fields.length === 0) return revision;
    const { data, delta } = revision;
    return { ...revision, data: without(fields, data), delta: without(fields, delta) };
  });
};
