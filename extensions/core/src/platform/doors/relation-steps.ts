import type { SchemaOverview } from '@directus/types';

/** One relation seen from one of its sides. */
export type Step = { name: string; targets: readonly string[]; isMany: boolean };

/** Directus hands out the same frozen schema until the model changes. */
const known = new WeakMap<SchemaOverview['relations'], Map<string, Step[]>>();

/** Every relation of a collection that a wildcard would follow. */
export const relationsOf = ({ relations }: SchemaOverview, collection: string): Step[] => {
  const steps = known.get(relations) ?? stepsByCollection(relations);
  known.set(relations, steps);
  return steps.get(collection) ?? [];
};

const stepsByCollection = (relations: SchemaOverview['relations']): Map<string, Step[]> => {
  const steps = new Map<string, Step[]>();
  const add = (collection: string, step: Step): void => {
    steps.set(collection, [...(steps.get(collection) ?? []), step]);
  };
  for (const { collection, field, related_collection: related, meta } of relations) {
    const targets = related ? [related] : (meta?.one_allowed_collections ?? []);
    add(collection, { name: field, targets, isMany: false });
    if (related && meta?.one_field) {
      add(related, { name: meta.one_field, targets: [collection], isMany: true });
    }
  }
  return steps;
};

const FOLLOW = /^\$FOLLOW\(\s*([^,\s]+)\s*,\s*([^,)\s]+)/;
const FUNCTION = /^\w+\(([^)]*)\)$/;

/** A field's own name, out of `year(created_at)` or `item:collection`. */
export const plainField = (field: string): string =>
  (FUNCTION.exec(field)?.[1] ?? field).split(':')[0] ?? field;

/** The relation behind a field of a path; null for a column. */
export const followField = (
  schema: SchemaOverview,
  collection: string,
  field: string,
): Step | null => {
  const followed = FOLLOW.exec(field);
  if (followed?.[1]) return { name: field, targets: [followed[1]], isMany: true };
  const [name, scope] = field.split(':');
  const step = relationsOf(schema, collection).find((relation) => relation.name === name);
  if (!step || FUNCTION.test(field)) return null;
  return scope ? { ...step, targets: [scope] } : step;
};

/** The relation whose rows a function such as `count(lines)` counts. */
export const countedStep = (
  schema: SchemaOverview,
  collection: string,
  field: string,
): Step | null =>
  FUNCTION.test(field) ? followField(schema, collection, plainField(field)) : null;
