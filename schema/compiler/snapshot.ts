/** The shape of a Directus 11.17.4 snapshot, with every key that the server gives back. */
export type Translation = {
  language: string;
  translation: string;
  singular?: string;
  plural?: string;
};

export type CollectionMeta = {
  accountability: 'all' | 'activity' | null;
  archive_app_filter: boolean;
  archive_field: string | null;
  archive_value: string | null;
  collapse: 'open' | 'closed' | 'locked';
  collection: string;
  color: string | null;
  display_template: string | null;
  group: string | null;
  hidden: boolean;
  icon: string | null;
  item_duplication_fields: string[] | null;
  note: string | null;
  preview_url: string | null;
  singleton: boolean;
  sort: number | null;
  sort_field: string | null;
  translations: Translation[] | null;
  unarchive_value: string | null;
  versioning: boolean;
};

export type SnapshotCollection = {
  collection: string;
  meta: CollectionMeta;
  /** Absent or null for a folder of the navigation. */
  schema?: { name: string } | null;
};

export type FieldMeta = {
  collection: string;
  conditions: Record<string, unknown>[] | null;
  display: string | null;
  display_options: Record<string, unknown> | null;
  field: string;
  group: string | null;
  hidden: boolean;
  interface: string | null;
  note: string | null;
  options: Record<string, unknown> | null;
  readonly: boolean;
  required: boolean;
  searchable: boolean;
  sort: number | null;
  special: string[] | null;
  translations: Translation[] | null;
  validation: Record<string, unknown> | null;
  validation_message: string | null;
  width: string;
};

export type Column = {
  name: string;
  table: string;
  data_type: string;
  default_value: unknown;
  max_length: number | null;
  numeric_precision: number | null;
  numeric_scale: number | null;
  is_nullable: boolean;
  is_unique: boolean;
  is_indexed: boolean;
  is_primary_key: boolean;
  is_generated: boolean;
  generation_expression: string | null;
  has_auto_increment: boolean;
  foreign_key_table: string | null;
  foreign_key_column: string | null;
};

export type SnapshotField = {
  collection: string;
  field: string;
  type: string;
  meta: FieldMeta;
  /** Absent for a field that has no column, such as a section of the form. */
  schema?: Column | null;
};

export type RelationMeta = {
  junction_field: string | null;
  many_collection: string;
  many_field: string;
  one_allowed_collections: string[] | null;
  one_collection: string;
  one_collection_field: string | null;
  one_deselect_action: string;
  one_field: string | null;
  sort_field: string | null;
};

export type SnapshotRelation = {
  collection: string;
  field: string;
  related_collection: string;
  meta: RelationMeta;
  /** Absent where the column has no foreign key of its own. */
  schema?: {
    table: string;
    column: string;
    foreign_key_table: string;
    foreign_key_column: string;
    constraint_name: string;
    on_update: string;
    on_delete: string;
  };
};

export type SystemField = { collection: string; field: string; schema: { is_indexed: boolean } };

export type Fragment = {
  collections: SnapshotCollection[];
  fields: SnapshotField[];
  relations: SnapshotRelation[];
};

export type Snapshot = Fragment & {
  version: 1;
  directus: string;
  vendor: string;
  systemFields: SystemField[];
};

export const fieldKey = (entry: { collection: string; field: string }): string =>
  `${entry.collection}.${entry.field}`;
