/** What was deleted is no row any more by which the order's timeline could find it. */
export const migration = {
  name: '790-deleted-parts',
  phase: 'before',
  sql: `
    create index domain_events_deleted_part_idx on fieldwright.domain_events ((before->>'work_order'))
      where after is null and before is not null;
  `,
} as const;
