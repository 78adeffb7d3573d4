import type { SnapshotField, SnapshotRelation } from '../compiler/snapshot.ts';
import { allWords } from './field-words.ts';
import { printCode } from './print-code.ts';

const CALLS: Record<string, string> = {
  uuid: 'uuid',
  string: 'string',
  text: 'text',
  boolean: 'boolean',
  integer: 'integer',
  bigInteger: 'moneyMinor',
  decimal: 'decimal',
  date: 'date',
  timestamp: 'instant',
  json: 'json',
};

const ON_DELETE: Record<string, string> = {
  CASCADE: 'cascade',
  'SET NULL': 'set null',
};

/** The call that declares a field, e.g. `string({ length: 64, note: 'Loyalty card' })`. */
export const fieldCode = (
  field: SnapshotField,
  relation: SnapshotRelation | undefined,
  indent: number,
): string => {
  const words = defined(allWords(field));
  if (relation) return referenceCode(relation, words, indent);
  const { choices, ...rest } = words;
  if (choices && field.type === 'string') {
    return `choice(${printCode(choices, indent)}${tail(rest, indent)})`;
  }
  const call = CALLS[field.type];
  if (!call) return `string({}) /* ${field.type} has no word in the model */`;
  const sizes = sizesOf(field);
  const options = { ...sizes, ...words };
  return Object.keys(options).length > 0 ? `${call}(${printCode(options, indent)})` : `${call}()`;
};

const referenceCode = (
  relation: SnapshotRelation,
  words: Record<string, unknown>,
  indent: number,
): string => {
  const target = relation.related_collection;
  const onDelete = ON_DELETE[relation.schema?.on_delete ?? ''];
  const isUser = target === 'directus_users';
  const isFile = target === 'directus_files';
  if (isUser) return `user(${printCode(words, indent)})`;
  if (isFile) return `file(${printCode(words, indent)})`;
  return `reference('${target}'${tail({ ...(onDelete ? { onDelete } : {}), ...words }, indent)})`;
};

const tail = (options: Record<string, unknown>, indent: number): string =>
  Object.keys(options).length > 0 ? `, ${printCode(options, indent)}` : '';

const sizesOf = ({ type, schema }: SnapshotField): Record<string, unknown> => {
  if (type === 'string' && schema?.max_length) return { length: schema.max_length };
  if (type !== 'decimal') return {};
  return { precision: schema?.numeric_precision, scale: schema?.numeric_scale };
};

const defined = (words: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined && value !== null),
  );
