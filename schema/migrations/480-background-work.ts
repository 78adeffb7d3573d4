/** What the worker does is not called like the jobs of the customers. */
export const migration = {
  name: '480-background-work',
  phase: 'after',
  sql: `
    alter table fieldwright.jobs rename to background_work;
    alter index fieldwright.jobs_company_state_idx rename to background_work_company_state_idx;
    alter index fieldwright.jobs_open_idx rename to background_work_open_idx;
    alter index fieldwright.jobs_finished_idx rename to background_work_finished_idx;
  `,
} as const;
