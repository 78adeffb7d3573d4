/** What waits is found without looking at what went; what was escalated is escalated once. */
export const migration = {
  name: '830-notifications',
  phase: 'after',
  sql: `
    create index notification_deliveries_to_send on notification_deliveries (next_try_at, id)
      where state in ('waiting', 'sending');
    create index notification_deliveries_in_digest on notification_deliveries (company, person, next_try_at)
      where state = 'waiting' and is_in_digest;
    alter table notification_deliveries
      add constraint notification_deliveries_sent check ((state = 'sent') = (sent_at is not null)),
      add constraint notification_deliveries_due check (state <> 'waiting' or next_try_at is not null),
      add constraint notification_deliveries_tries check (tries >= 0);
    alter table notification_times
      add constraint notification_times_clock check (
        digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and (quiet_from is null) = (quiet_until is null)
        and coalesce(quiet_from, '00:00') ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and coalesce(quiet_until, '00:00') ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
    create table fieldwright.escalations (
      company uuid not null,
      collection text not null,
      subject uuid not null,
      overdue_since date not null,
      escalated_on date not null,
      primary key (company, collection, subject, overdue_since)
    );
  `,
} as const;
