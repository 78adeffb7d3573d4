/**
 * Notices of rows written past Directus' services. They live for moments: the process that tells
 * subscribers deletes the row first, so that several API processes tell once.
 */
export const migration = {
  name: '040-change-notices',
  phase: 'before',
  sql: `
    create table if not exists fieldwright.notices (
      id bigint generated always as identity primary key,
      body jsonb not null,
      created_at timestamptz not null default now()
    );
  `,
} as const;
