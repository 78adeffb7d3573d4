/** How often who called which route in the last minute, for all API processes together. */
export const migration = {
  name: '610-route-calls',
  phase: 'after',
  sql: `
    create unlogged table fieldwright.route_calls (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    comment on table fieldwright.route_calls is
      'Counters of calls by route and caller; read and written by rate-limiter-flexible.';
  `,
} as const;
