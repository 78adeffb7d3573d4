import { z } from 'zod';
import { COLUMN_LIMITS } from '../../../domain/kernel/generated/column-limits.ts';
import { REQUIRED_COLUMNS } from '../../../domain/kernel/generated/required-columns.ts';
import type { ColumnLimit } from '../../../domain/kernel/column-value.ts';
import { ownMember } from '../../../domain/kernel/index.ts';

/** An instant as answers write it: ISO 8601, most often in UTC. */
export const instant = z.iso.datetime({ offset: true });
/** A day of the calendar, `2026-12-31`. */
export const day = z.iso.date();
/** A day that somebody means: beyond these a calendar has nothing. */
export const meantDay = z.iso
  .date()
  .refine((text) => text >= '2000-01-01' && text <= '2199-12-31', 'VALUE.century');
export const texts = z.record(z.string(), z.string());
export const anyObject = z.record(z.string(), z.unknown());

/** A value of a closed list of choices. */
export const choiceOf = <Value extends string>(list: readonly { readonly value: Value }[]) =>
  z.enum(list.map(({ value }) => value));

/** A value of a column with choices, of a domain too that the caller may not know. */
export const choiceOfColumn = (collection: string, field: string) => {
  const choices = ownMember(COLUMN_LIMITS, collection)?.[field]?.choices;
  if (!choices) throw new Error(`${collection}.${field} has no closed list of choices`);
  return z.enum(choices);
};

/** What a rule says: a stable code, the sentence in the caller's language, what it was made of. */
export const said = z.object({
  code: z.string(),
  message: z.string(),
  key: z.string().optional(),
  params: anyObject.optional(),
});
export const missing = said.extend({ field: z.string().optional() });

/** Where a work order stands. */
export const orderStand = z.object({
  id: z.uuid(),
  number: z.string(),
  status: z.string(),
  statusCategory: z.string(),
  version: z.int(),
});

const jsonOf = ({ shape }: ColumnLimit): z.ZodType => {
  if (shape === 'texts') return z.array(z.string());
  if (shape === 'object') return anyObject;
  return shape === 'objects' ? z.array(anyObject) : z.unknown();
};

const valueOf = (limit: ColumnLimit): z.ZodType => {
  if (limit.choices) return z.enum(limit.choices);
  switch (limit.type) {
    case 'uuid':
      return z.uuid();
    case 'boolean':
      return z.boolean();
    case 'integer':
      return z.int();
    case 'timestamp':
      return instant;
    case 'json':
      return jsonOf(limit);
    // `bigint` and `numeric` come as texts, for they may be more than a number holds.
    default:
      return z.string();
  }
};

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

type RowShapeOptions = {
  /** These columns alone. */
  only?: readonly string[];
  without?: readonly string[];
  /** Columns that not every company has. */
  maybe?: readonly string[];
};

/**
 * A row of the model as our routes show it: its columns in camel case, the fields that an
 * administrator added beside them.
 */
export const rowShape = (
  collection: string,
  { only, without = [], maybe = [] }: RowShapeOptions = {},
) => {
  const required = new Set(ownMember(REQUIRED_COLUMNS, collection));
  const columns = Object.entries(ownMember(COLUMN_LIMITS, collection) ?? {})
    .filter(([name]) => (only ? only.includes(name) : !without.includes(name)))
    .map(([name, limit]) => {
      const value = required.has(name) ? valueOf(limit) : valueOf(limit).nullable();
      return [camel(name), maybe.includes(name) ? value.optional() : value] as const;
    });
  return z.object(Object.fromEntries(columns)).catchall(z.unknown());
};
