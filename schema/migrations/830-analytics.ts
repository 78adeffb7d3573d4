/** One row of a day, type and technician; up to when the changes of a company have been counted. */
export const migration = {
  name: '830-analytics',
  phase: 'after',
  sql: `
    create unique index job_days_once on job_days
      (company, day, work_type, coalesce(technician, '00000000-0000-0000-0000-000000000000'::uuid));
    alter table job_days add constraint job_days_counts check (
      created >= 0 and completed >= on_time + late and on_time >= 0 and late >= 0 and cancelled >= 0
      and minutes_to_complete >= 0);
    alter table technician_days add constraint technician_days_minutes check (
      capacity_minutes between 0 and 1560 and booked_minutes between 0 and 1560);
    create table if not exists fieldwright.analytics_marks (
      company uuid primary key references companies (id) on delete cascade,
      counted_until timestamptz not null
    );
  `,
} as const;
