/** What the planner of repeating visits counts on, whichever door a row comes through. */
export const migration = {
  name: '655-repeating-visits',
  phase: 'after',
  sql: `
    alter table visit_series
      add constraint visit_series_minutes check (minutes between 5 and 1440),
      add constraint visit_series_weeks check (weeks_ahead between 1 and 52);
    create index series_visits_order on series_visits (company, work_order);
  `,
} as const;
