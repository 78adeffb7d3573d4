import type { SchemaOverview } from '@directus/types';

/** One relation seen from one of its sides. */
export type Step = { name: string; targets: readonly string[]; isMany: boolean };

/** Every relation of a collection that a wildcard would follow. */
export const relationsOf = (schema: SchemaOverview, collection: string): Step[] =>
  schema.relations.flatMap((relation): Step[] => {
    const steps: Step[] = [];
    if (relation.collection === collection) {
      const targets = relation.related_collection
        ? [relation.related_collection]
        : (relation.meta?.one_allowed_collections ?? []);
      steps.push({ name: relation.field, targets, isMany: false });
    }
    if (relation.related_collection === collection && relation.meta?.one_field) {
      steps.push({ name: relation.meta.one_field, targets: [relation.collection], isMany: true });
    }
    return steps;
  });

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
