import type { Fragment } from './snapshot.ts';

/** Field and reference of ours on a table of Directus, which the model itself cannot describe. */
const ON_SYSTEM_TABLES: Fragment = {
  collections: [],
  fields: [
    {
      collection: 'directus_files',
      field: 'company',
      type: 'uuid',
      meta: {
        collection: 'directus_files',
        conditions: null,
        display: 'related-values',
        display_options: { template: '{{name}}' },
        field: 'company',
        group: null,
        hidden: false,
        interface: 'select-dropdown-m2o',
        note: 'The company whose people may see this file.',
        options: { template: '{{name}}' },
        readonly: true,
        required: false,
        searchable: false,
        sort: null,
        special: ['m2o'],
        translations: null,
        validation: null,
        validation_message: null,
        width: 'half',
      },
      schema: {
        name: 'company',
        table: 'directus_files',
        data_type: 'uuid',
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
        foreign_key_table: 'companies',
        foreign_key_column: 'id',
      },
    },
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
