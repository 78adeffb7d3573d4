/**
 * What happened, in the words of the model. Rows are written by the triggers of the collections, in the
 * transaction of the change; months are partitions, so that old ones go in one step.
 */
export const migration = {
  name: '500-domain-events',
  phase: 'before',
  sql: `
    create sequence fieldwright.domain_events_id;
    create table fieldwright.domain_events (
      id bigint not null default nextval('fieldwright.domain_events_id'),
      occurred_at timestamptz not null default now(),
      transaction xid8 not null default pg_current_xact_id(),
      kind text not null,
      version smallint not null default 1,
      company uuid,
      collection text not null,
      subject uuid not null,
      before json,
      after json,
      actor_user uuid,
      persona text,
      source text not null,
      via text,
      request_id text,
      primary key (id, occurred_at)
    ) partition by range (occurred_at);
    create index domain_events_transaction_idx on fieldwright.domain_events (transaction, id);
    create index domain_events_subject_idx on fieldwright.domain_events (subject, id);
    create index domain_events_company_idx on fieldwright.domain_events (company, id);
    -- Nothing is refused because a month has no partition yet.
    create table fieldwright.domain_events_default partition of fieldwright.domain_events default;

    create sequence fieldwright.event_turn;
    create table fieldwright.event_batches (
      transaction xid8 primary key,
      occurred_at timestamptz not null,
      turn bigint not null
    );
    comment on table fieldwright.event_batches is
      'Transactions whose events no subscriber has been asked for yet; emptied by the worker.';

    create table fieldwright.event_deliveries (
      subscriber text not null,
      event bigint not null,
      occurred_at timestamptz not null,
      subject uuid not null,
      company uuid,
      primary key (subscriber, event)
    );
    create index event_deliveries_subject_idx on fieldwright.event_deliveries (subscriber, subject, event);
    comment on table fieldwright.event_deliveries is
      'What a subscriber is still to be told; a row goes in the transaction in which he was.';
  `,
} as const;
