/**
 * What must hold of mailboxes whichever door a change comes through, and who reads which: a
 * mailbox has one reader at a time, and a changed mailbox is looked at again at once.
 */
export const migration = {
  name: '320-mailboxes',
  phase: 'after',
  sql: `
    alter table mailboxes
      add constraint mailboxes_interval check (interval_seconds >= 5),
      add constraint mailboxes_retention check (raw_retention_days >= 1),
      add constraint mailboxes_silent check (silent_after_hours is null or silent_after_hours >= 1),
      add constraint mailboxes_port check (port is null or port between 1 and 65535),
      add constraint mailboxes_host check (kind <> 'imap' or (host is not null and host <> '')),
      add constraint mailboxes_move check (after_reading <> 'move' or move_to_folder is not null);

    alter table mail_rules
      add constraint mail_rules_somebody check (action = 'ignore'
        or coalesce(trim(sender), '') <> '' or coalesce(trim(domain), '') <> '');

    create index parse_sessions_of_mail on parse_sessions (mail, company) where mail is not null;
    create index inbox_items_of_mail on inbox_items (mail, company) where mail is not null;

    create table fieldwright.mailbox_readers (
      mailbox uuid primary key references mailboxes (id) on delete cascade,
      holder text,
      held_until timestamptz not null default '-infinity',
      due_at timestamptz not null default '-infinity',
      failures integer not null default 0,
      -- Up to here the server was told what to do with a mail that is stored here.
      settled_uid bigint not null default 0
    );

    create or replace function fieldwright.mailbox_is_due() returns trigger
    language plpgsql as $$
    begin
      update fieldwright.mailbox_readers set due_at = '-infinity', failures = 0
        where mailbox = new.id;
      return null;
    end $$;
    create trigger mailboxes_is_due
      after update of host, port, security, folder, user_name, auth, password, access_token,
        is_active, interval_seconds, kind on mailboxes
      for each row execute function fieldwright.mailbox_is_due();
  `,
} as const;
