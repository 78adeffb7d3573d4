/** Several messages may travel as one job of the queue; each keeps its own row here. */
export const migration = {
  name: '305-job-bundles',
  phase: 'after',
  sql: `
    alter table fieldwright.jobs add column bundle uuid;
    comment on column fieldwright.jobs.bundle is
      'Id of the queue''s job that carries this message together with others; null when it travels alone.';
  `,
} as const;
