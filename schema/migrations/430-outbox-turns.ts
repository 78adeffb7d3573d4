/** The relay takes rows turn by turn by company, and finds the companies without reading their rows. */
export const migration = {
  name: '430-outbox-turns',
  phase: 'after',
  sql: `
    create or replace function fieldwright.outbox_owner(company uuid) returns uuid
    language sql immutable parallel safe
    return coalesce(company, '00000000-0000-0000-0000-000000000000'::uuid);

    create index outbox_turns_idx on fieldwright.outbox (fieldwright.outbox_owner(company), id)
      where relayed_at is null;
  `,
} as const;
