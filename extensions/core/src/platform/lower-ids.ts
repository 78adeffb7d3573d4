import type { z } from 'zod';

type Def = {
  type: string;
  format?: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  in?: z.core.$ZodType;
};

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def;

const lowerMembers = (shape: Record<string, z.core.$ZodType>, value: object): object => {
  const given = value as Record<string, unknown>;
  const changed = Object.entries(shape).flatMap(([name, member]) => {
    if (!Object.hasOwn(given, name)) return [];
    const lowered = lowerIds(member, given[name]);
    return lowered === given[name] ? [] : [[name, lowered] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
};

/**
 * Ids in capital letters name the same row: the database compares them so, and a use case that looks
 * an id up among rows must find it. Wherever the schema says `uuid` its letters become small; what is
 * no text there stays for the schema to refuse.
 */
export const lowerIds = (schema: z.core.$ZodType, value: unknown): unknown => {
  const { type, format, shape, element, innerType, options, ...def } = defOf(schema);
  if (typeof value === 'string') {
    if (type === 'string') return format === 'uuid' ? value.toLowerCase() : value;
  }
  if (innerType) return lowerIds(innerType, value);
  if (type === 'pipe' && def.in) return lowerIds(def.in, value);
  if (options) return options.reduce((last, option) => lowerIds(option, last), value);
  if (element && Array.isArray(value)) return value.map((entry) => lowerIds(element, entry));
  if (shape && typeof value === 'object' && value !== null) return lowerMembers(shape, value);
  return value;
};
