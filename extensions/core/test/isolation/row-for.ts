import { randomBytes, randomUUID } from 'node:crypto';
import type { CollectionDefinition, FieldDefinition } from '../../../../schema/dsl.ts';

export type Row = Record<string, unknown>;
/** Finds a row to point at: of the same company for tenant collections. */
export type Pointer = (collection: string) => string | undefined;

const word = (): string => `iso${randomBytes(6).toString('hex')}`;
const DAY_MS = 86_400_000;
/** What ends does so after it starts. */
const isEnd = (name: string): boolean => /^(ends|expires)/.test(name);

const valueFor = (name: string, field: FieldDefinition, point: Pointer): unknown => {
  if (field.kind === 'reference') return point(field.to);
  switch (field.type) {
    case 'uuid':
      return randomUUID();
    case 'string':
    case 'text':
    case 'hash':
      return field.choices?.[0]?.value ?? word();
    case 'boolean':
      return field.default ?? false;
    case 'date':
      return '2026-11-21';
    case 'time':
      return isEnd(name) ? '17:00:00' : '09:00:00';
    case 'timestamp':
      return new Date(Date.now() - (isEnd(name) ? DAY_MS / 2 : DAY_MS)).toISOString();
    case 'json':
      return JSON.stringify(field.default ?? {});
    default:
      return 1;
  }
};

const isFilled = (field: FieldDefinition): boolean =>
  field.required === true && (field.default === undefined || field.default === null);

const SEARCH_WORDS = 4;

/**
 * A row with every required field and, so that a search can find it, a word of its own in its
 * searchable fields. What a rule of the database needs beyond that is given as `extra`.
 */
export const rowFor = (
  definition: CollectionDefinition,
  { company, point, extra = {} }: { company: string; point: Pointer; extra?: Row },
): Row & { id: string } => {
  const searchable = (definition.searchable ?? [])
    .filter((name) => {
      const field = definition.fields[name];
      return (
        field?.kind === 'scalar' &&
        (field.type === 'string' || field.type === 'text') &&
        !field.choices &&
        field.default === undefined
      );
    })
    .slice(0, SEARCH_WORDS);
  const filled = Object.entries(definition.fields).flatMap(([name, field]) => {
    if (name in extra) return [];
    if (searchable.includes(name)) return [[name, word()]];
    return isFilled(field) ? [[name, valueFor(name, field, point)]] : [];
  });
  return {
    ...(definition.tenancy === 'company' ? { company } : {}),
    ...Object.fromEntries(filled),
    ...extra,
    id: randomUUID(),
  };
};
