/** Tables of the platform itself. They live outside Directus' schema, so it neither shows nor drops them. */
export const migration = {
  name: '002-technical-tables',
  phase: 'before',
  sql: `
    create table fieldwright.outbox (
      id bigserial primary key,
      event_id uuid not null unique,
      company uuid,
      topic text not null,
      key text,
      payload jsonb not null,
      request_id text,
      created_at timestamptz not null default now(),
      relayed_at timestamptz,
      attempts integer not null default 0,
      last_error text
    );
    create unique index outbox_topic_key on fieldwright.outbox (topic, key) where key is not null;

    create table fieldwright.idempotency_keys (
      user_id uuid not null,
      route text not null,
      key text not null,
      request_hash text not null,
      status integer,
      response jsonb,
      created_at timestamptz not null default now(),
      primary key (user_id, route, key)
    );
    create index idempotency_keys_age on fieldwright.idempotency_keys (created_at);

    create table fieldwright.number_series (
      company uuid not null,
      series text not null,
      year integer not null,
      last bigint not null check (last > 0),
      primary key (company, series, year)
    );

    create table fieldwright.notices (
      id bigserial primary key,
      body jsonb not null,
      created_at timestamptz not null default now()
    );
    create index notices_age on fieldwright.notices (created_at);

    create table fieldwright.personas (
      persona text primary key,
      label text not null,
      icon text not null,
      app_access boolean not null
    );
  `,
} as const;
