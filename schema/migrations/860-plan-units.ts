/** Below one unit of its meter nobody maintains a piece, and a reading would pass the figure without end. */
export const migration = {
  name: '860-plan-units',
  phase: 'after',
  sql: `
    update maintenance_plans set every_units = 1 where every_units < 1;
    alter table maintenance_plans
      add constraint maintenance_plans_units check (every_units >= 1);
  `,
} as const;
