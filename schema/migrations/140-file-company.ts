/**
 * A file belongs to a company like every other row. The column stands on Directus' own table;
 * null is for files of the installation and for uploads that no row has claimed yet.
 */
export const migration = {
  name: '140-file-company',
  phase: 'after',
  sql: `
    alter table directus_files
      add column if not exists company uuid
      constraint directus_files_company_foreign references companies (id) on delete restrict;
    create index if not exists directus_files_company_uploaded on directus_files (company, uploaded_on);

    insert into directus_fields
      (collection, field, special, interface, options, display, display_options, readonly, hidden, width, note)
    select 'directus_files', 'company', 'm2o', 'select-dropdown-m2o', '{"template":"{{name}}"}',
           'related-values', '{"template":"{{name}}"}', true, false, 'half',
           'The company whose people may see this file.'
    where not exists (
      select 1 from directus_fields where collection = 'directus_files' and field = 'company'
    );
    insert into directus_relations (many_collection, many_field, one_collection, one_deselect_action)
    select 'directus_files', 'company', 'companies', 'nullify'
    where not exists (
      select 1 from directus_relations
      where many_collection = 'directus_files' and many_field = 'company'
    );
  `,
} as const;
