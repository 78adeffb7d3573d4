export const migration = {
  name: '130-organisation-rules',
  phase: 'after',
  sql: `
    alter table companies
      add constraint companies_key check (key ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$');
    create index buildings_name_trigram on buildings using gist (company, name_normalised gist_trgm_ops);
  `,
} as const;
