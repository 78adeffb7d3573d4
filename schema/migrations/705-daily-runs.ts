/** What happens once a day of a company: the day is the company's own, and who claims it first does it. */
export const migration = {
  name: '705-daily-runs',
  phase: 'before',
  sql: `
    create table if not exists fieldwright.daily_runs (
      company uuid not null,
      day date not null,
      kind text not null,
      done_at timestamptz not null default now(),
      primary key (company, day, kind)
    );
  `,
} as const;
