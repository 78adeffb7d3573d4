import type { CollectionDefinition, FieldDefinition } from '../dsl.ts';
import type { SnapshotRelation } from './snapshot.ts';

const ON_DELETE = {
  // At the end of the statement: what goes with the same row is no reason to refuse.
  restrict: 'NO ACTION',
  cascade: 'CASCADE',
  'set null': 'SET NULL',
} as const;

/**
 * A reference without an alias on the other side: a list of children on a parent that can grow
 * large would be read with every default request for the parent.
 */
export const relationOf = (
  collection: CollectionDefinition,
  name: string,
  definition: FieldDefinition & { kind: 'reference' },
): SnapshotRelation => ({
  collection: collection.name,
  field: name,
  related_collection: definition.to,
  meta: {
    junction_field: null,
    many_collection: collection.name,
    many_field: name,
    one_allowed_collections: null,
    one_collection: definition.to,
    one_collection_field: null,
    one_deselect_action: 'nullify',
    one_field: null,
    sort_field: null,
  },
  schema: {
    table: collection.name,
    column: name,
    foreign_key_table: definition.to,
    foreign_key_column: 'id',
    constraint_name: `${collection.name}_${name}_foreign`,
    on_update: 'NO ACTION',
    on_delete: ON_DELETE[definition.onDelete],
  },
});
