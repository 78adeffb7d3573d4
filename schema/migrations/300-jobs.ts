/**
 * What operators see of background work, the same for either queue. A job is an outbox row that
 * was handed to the queue; BullMQ's own tables live in the schema `queue` and are made by BullMQ.
 */
export const migration = {
  name: '300-jobs',
  phase: 'after',
  sql: `
    create table fieldwright.jobs (
      id uuid primary key references fieldwright.outbox (event_id) on delete cascade,
      company uuid,
      topic text not null,
      state text not null default 'queued'
        check (state in ('queued', 'running', 'retrying', 'succeeded', 'failed')),
      attempts integer not null default 0,
      progress smallint not null default 0 check (progress between 0 and 100),
      error_code text,
      error text,
      result jsonb,
      request_id text,
      worker text,
      queued_at timestamptz not null default now(),
      started_at timestamptz,
      finished_at timestamptz,
      updated_at timestamptz not null default now()
    );
    create index jobs_company_state_idx on fieldwright.jobs (company, state, queued_at desc);
    create index jobs_open_idx on fieldwright.jobs (state, updated_at)
      where state in ('queued', 'running', 'retrying');
    create index jobs_finished_idx on fieldwright.jobs (state, finished_at);

    create table fieldwright.workers (
      id text primary key,
      host text not null,
      pid integer not null,
      backend text not null check (backend in ('postgres', 'redis')),
      started_at timestamptz not null default now(),
      beat_at timestamptz not null default now(),
      detail jsonb not null default '{}'
    );

    create index if not exists outbox_waiting_idx on fieldwright.outbox (id, company)
      where relayed_at is null;

    create or replace function fieldwright.wake_relay() returns trigger
    language plpgsql as $$
    begin
      perform pg_notify('fieldwright_outbox', '');
      return null;
    end $$;
    drop trigger if exists outbox_wake_relay on fieldwright.outbox;
    create trigger outbox_wake_relay after insert on fieldwright.outbox
      for each statement execute function fieldwright.wake_relay();
  `,
} as const;
