/** What somebody was told of and is still so: he is told once for each trouble. */
export const migration = {
  name: '330-intake-alerts',
  phase: 'after',
  sql: `
    create table fieldwright.intake_alerts (
      company uuid not null references companies (id) on delete cascade,
      subject text not null,
      code text not null,
      told_at timestamptz not null default now(),
      primary key (company, subject)
    );
  `,
} as const;
