import type { Fragment } from './snapshot.ts';

type Field = Fragment['fields'][number];
type Meta = NonNullable<Field['meta']>;
type Column = NonNullable<Field['schema']>;
type Own = { type: string; meta: Partial<Meta>; column: Partial<Column> };

/** A field of ours on a table of Directus, with what most of them have in common. */
const ownField = (collection: string, field: string, { type, meta, column }: Own): Field => ({
  collection,
  field,
  type,
  meta: {
    collection,
    conditions: null,
    display: null,
    display_options: null,
    field,
    group: null,
    hidden: false,
    interface: 'input',
    note: null,
    options: null,
    readonly: true,
    required: false,
    searchable: false,
    sort: null,
    special: null,
    translations: null,
    validation: null,
    validation_message: null,
    width: 'half',
    ...meta,
  },
  schema: {
    name: field,
    table: collection,
    data_type: type,
    default_value: null,
    max_length: null,
    numeric_precision: null,
    numeric_scale: null,
    is_nullable: true,
    is_unique: false,
    is_indexed: false,
    is_primary_key: false,
    is_generated: false,
    generation_expression: null,
    has_auto_increment: false,
    foreign_key_table: null,
    foreign_key_column: null,
    ...column,
  },
});

/** Fields and a reference of ours on tables of Directus, which the model itself cannot describe. */
const ON_SYSTEM_TABLES: Fragment = {
  collections: [],
  fields: [
    ownField('directus_files', 'company', {
      type: 'uuid',
      meta: {
        display: 'related-values',
        display_options: { template: '{{name}}' },
        interface: 'select-dropdown-m2o',
        note: 'The company whose people may see this file.',
        options: { template: '{{name}}' },
        special: ['m2o'],
      },
      column: { foreign_key_table: 'companies', foreign_key_column: 'id' },
    }),
    ownField('directus_files', 'is_private', {
      type: 'boolean',
      meta: {
        hidden: true,
        interface: 'boolean',
        note: 'Read by the rights of what it belongs to alone.',
        special: ['cast-boolean'],
      },
      column: { default_value: false, is_nullable: false },
    }),
    ownField('directus_files', 'held_by', {
      type: 'string',
      meta: {
        hidden: true,
        note: 'The collection with whose rows it is read; empty for every file of the company.',
      },
      column: { data_type: 'character varying', max_length: 64 },
    }),
    ownField('directus_presets', 'company_kinds', {
      type: 'csv',
      meta: {
        interface: 'tags',
        note: 'Kinds of company whose people have this view; empty for everybody.',
        readonly: false,
        special: ['cast-csv'],
        width: 'full',
      },
      column: { data_type: 'text' },
    }),
  ],
  relations: [
    {
      collection: 'directus_files',
      field: 'company',
      related_collection: 'companies',
      meta: {
        junction_field: null,
        many_collection: 'directus_files',
        many_field: 'company',
        one_allowed_collections: null,
        one_collection: 'companies',
        one_collection_field: null,
        one_deselect_action: 'nullify',
        one_field: null,
        sort_field: null,
      },
      schema: {
        table: 'directus_files',
        column: 'company',
        foreign_key_table: 'companies',
        foreign_key_column: 'id',
        constraint_name: 'directus_files_company_foreign',
        on_update: 'NO ACTION',
        on_delete: 'RESTRICT',
      },
    },
  ],
};

/** A schema without companies, as in small examples, has no file of a company either. */
export const withSystemFields = (fragment: Fragment): Fragment => {
  const isOurs = fragment.collections.some(({ collection }) => collection === 'companies');
  const isThere = fragment.fields.some(({ collection }) => collection === 'directus_files');
  if (!isOurs || isThere) return fragment;
  return {
    ...fragment,
    fields: [...fragment.fields, ...ON_SYSTEM_TABLES.fields],
    relations: [...fragment.relations, ...ON_SYSTEM_TABLES.relations],
  };
};
