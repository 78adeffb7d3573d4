-- A mail is done when nothing of it waits for a person.
create or replace function fieldwright.mail_is_done(of_mail uuid) returns boolean
language sql stable as $$
  select not exists (
      select from parse_sessions s join parse_drafts d on d.company = s.company and d.session = s.id
      where s.mail = of_mail and d.status in ('pending', 'valid', 'needs_review')
    ) and not exists (
      select from inbox_items i where i.mail = of_mail and i.status = 'open'
    )
$$;

-- Whoever decides on a draft or an item, and through whatever door: its mail follows.
create or replace function fieldwright.mails_follow_drafts() returns trigger
language plpgsql as $$
begin
  update mails m
  set state = case when fieldwright.mail_is_done(m.id) then 'processed' else 'parsed' end
  where m.state in ('parsed', 'processed')
    and m.id in (
      select s.mail from changed c join parse_sessions s on s.company = c.company and s.id = c.session
      where s.mail is not null
    )
    and m.state is distinct from
      case when fieldwright.mail_is_done(m.id) then 'processed' else 'parsed' end;
  return null;
end $$;

create or replace function fieldwright.mails_follow_items() returns trigger
language plpgsql as $$
begin
  update mails m
  set state = case when fieldwright.mail_is_done(m.id) then 'processed' else 'parsed' end
  where m.state in ('parsed', 'processed')
    and m.id in (select c.mail from changed c where c.mail is not null)
    and m.state is distinct from
      case when fieldwright.mail_is_done(m.id) then 'processed' else 'parsed' end;
  return null;
end $$;

drop trigger if exists mails_follow on parse_drafts;
create trigger mails_follow after update on parse_drafts
  referencing new table as changed
  for each statement execute function fieldwright.mails_follow_drafts();

drop trigger if exists mails_follow on inbox_items;
create trigger mails_follow after update on inbox_items
  referencing new table as changed
  for each statement execute function fieldwright.mails_follow_items();
