import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/http.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Fields that Directus names stand in no order of their own. */
const NAMES = /\\"[\w.]+\\"(?:, \\"[\w.]+\\")+/g;

export const idsIn = (value: unknown): string[] => [
  ...new Set(JSON.stringify(value ?? null).match(UUID) ?? []),
];

/** The same value with other ids in it. */
export const withIds = <T>(value: T, ids: ReadonlyMap<string, string>): T =>
  value === undefined
    ? value
    : (JSON.parse(JSON.stringify(value).replace(UUID, (id) => ids.get(id) ?? id)) as T);

/** Each id stands for one that nobody has. */
export const missingFor = (ids: readonly string[]): Map<string, string> =>
  new Map(ids.map((id) => [id, randomUUID()]));

/**
 * What an answer tells: status and errors, or the data of a success, with the ids that were sent
 * written as their place in the request. An id that was not sent stays, and so is seen.
 */
export const toldBy = (answer: Answer, sent: readonly string[]): string => {
  const places = new Map(sent.map((id, index) => [id, `<${index}>`]));
  const told = answer.errors
    ? { status: answer.status, errors: answer.errors }
    : { status: answer.status, data: answer.data ?? null };
  return JSON.stringify(told)
    .replace(UUID, (id) => places.get(id) ?? id)
    .replace(NAMES, (names) => names.split(', ').sort().join(', '));
};
