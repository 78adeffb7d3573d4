/** What a release brought as flows: tells an administrator's change from an older version of ours. */
export const migration = {
  name: '310-applied-flows',
  phase: 'after',
  sql: `
    create table fieldwright.applied_flows (
      id uuid primary key,
      definition jsonb not null,
      applied_at timestamptz not null default now()
    );
  `,
} as const;
