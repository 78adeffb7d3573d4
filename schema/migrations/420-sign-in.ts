/** What guards signing in: tries by account and address, and how often a user's sessions ended. */
export const migration = {
  name: '420-sign-in',
  phase: 'after',
  sql: `
    create unlogged table fieldwright.sign_in_tries (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    comment on table fieldwright.sign_in_tries is
      'Counters of tries to sign in, under hashed keys; read and written by rate-limiter-flexible.';

    create table fieldwright.ended_sessions (
      "user" uuid primary key references directus_users (id) on delete cascade,
      times integer not null
    );
    comment on table fieldwright.ended_sessions is
      'How often sessions of a user were ended before their time. Access tokens carry the number they were made under.';
  `,
} as const;
