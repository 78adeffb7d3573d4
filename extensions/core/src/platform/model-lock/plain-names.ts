import { isInheritedName } from '../../../../domain/kernel/paths.ts';
import { refusal } from '../errors.ts';

const PLAIN = /^[A-Za-z][A-Za-z0-9_]{0,62}$/;

/** GraphQL and look-ups in plain objects bear no others; a table with one could not be mended here. */
export const isPlainName = (name: unknown): boolean =>
  typeof name === 'string' && PLAIN.test(name) && name !== 'prototype' && !isInheritedName(name);

const refuse = (field: string): Error => refusal('INVALID_PAYLOAD.name', 400, { field }, { field });

type Values = Record<string, unknown>;

export const checkFieldName = (row: unknown): void => {
  if (!isPlainName((row as Values | null)?.['field'])) throw refuse('field');
};

/** A collection may bring its fields; without a name Directus says so itself. */
export const checkCollectionNames = (payload: unknown): void => {
  const { collection, fields } = (payload ?? {}) as Values;
  if (typeof collection === 'string' && collection !== '' && !isPlainName(collection))
    throw refuse('collection');
  if (Array.isArray(fields)) fields.forEach(checkFieldName);
};

/** A list of children is a field as well. */
export const checkRelationNames = (payload: unknown): void => {
  const meta = ((payload ?? {}) as Values)['meta'] as Values | null | undefined;
  const name = meta?.['one_field'];
  if (name !== undefined && name !== null && !isPlainName(name)) throw refuse('meta.one_field');
};
