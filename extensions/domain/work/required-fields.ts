import { type Said, say } from '../words/index.ts';

export type MissingField = Said & { field: string };

/**
 * Found out after the request is taken in, by matching the address or by planning: an order may
 * begin without them, and the lifecycle asks for them before it is assigned.
 */
const COMPLETED_LATER: readonly string[] = [
  'building',
  'service_location',
  'site',
  'appointment_requested_at',
  'technician',
];

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    Object.values(value as object).every(isEmpty));

/** The required fields that are empty, in the order in which the work type names them. */
export const missingFields = (
  required: readonly string[],
  order: Readonly<Record<string, unknown>>,
): MissingField[] =>
  required
    .filter((field) => isEmpty(order[field]))
    .map((field) => ({ field, ...say('WORK_FIELD_REQUIRED', { name: { field } }) }));

/** Those without which an order cannot even be taken in. */
export const missingAtIntake = (missing: readonly MissingField[]): MissingField[] =>
  missing.filter(({ field }) => !COMPLETED_LATER.includes(field));
