import type { SchemaOverview } from '@directus/types';
import type { GrantShape } from '../../../../domain/organisation/index.ts';

export type ShapeOf = (collection: string) => GrantShape;

const SYSTEM = /^directus_/;

/** What the live schema says of a collection, so that those a customer added count as well. */
export const shapesOf = ({ collections, relations }: SchemaOverview): ShapeOf => {
  const leadsTo = (collection: string, field: string): string | null =>
    relations.find((one) => one.collection === collection && one.field === field)
      ?.related_collection ?? null;

  const ownPath = (collection: string): readonly string[] | null => {
    if (collection === 'technicians') return ['user'];
    if (leadsTo(collection, 'technician') === 'technicians') return ['technician', 'user'];
    if (leadsTo(collection, 'work_order') === 'work_orders')
      return ['work_order', 'technician', 'user'];
    return null;
  };

  return (collection) => {
    const fields = collections[collection]?.fields ?? {};
    return {
      isTenant: !SYSTEM.test(collection) && 'company' in fields,
      hasCreator: leadsTo(collection, 'created_by') === 'directus_users',
      ownPath: ownPath(collection),
    };
  };
};

/** Collections that a customer added and that belong to companies. */
export const addedCollections = (schema: SchemaOverview, shapeOf: ShapeOf): string[] =>
  Object.keys(schema.collections).filter((name) => name.startsWith('x_') && shapeOf(name).isTenant);
