-- Who acts, as `inTransaction` says it; empty for writers that say nothing, and null for those that
-- load the past, which is told to nobody.
create or replace function fieldwright.event_actor() returns jsonb
language sql stable as $$
  select case
    when coalesce(current_setting('fieldwright.history', true), '') = 'on' then null
    else coalesce(nullif(current_setting('fieldwright.actor', true), ''), '{}')::jsonb
  end
$$;

-- What may be told of a sensitive value: that it is there, and of a longer one its last four signs.
create or replace function fieldwright.masked(value text) returns text
language sql immutable as $$
  select '••••' || case when length(value) > 8 then right(value, 4) else '' end
$$;

-- Columns of a table that the release does not know: those that a customer added.
create or replace function fieldwright.other_columns(of_table oid, known text[]) returns text[]
language sql stable as $$
  select array_agg(attname::text) from pg_attribute
  where attrelid = of_table and attnum > 0 and not attisdropped and attname::text <> all (known)
$$;

create or replace function fieldwright.there_members(of_row jsonb, names text[]) returns text
language sql immutable as $$
  select string_agg(to_json(name)::text || ':' || (of_row->name)::text, ',')
  from unnest(names) as name where of_row->name <> 'null'::jsonb
$$;

create or replace function fieldwright.changed_members(was jsonb, became jsonb, side jsonb, names text[])
returns text language sql immutable as $$
  select string_agg(to_json(name)::text || ':' || coalesce((side->name)::text, 'null'), ',')
  from unnest(names) as name where was->name is distinct from became->name
$$;

-- The turn rises with every statement, so that transactions which followed each other on a row also
-- do so here.
create or replace function fieldwright.announce_events() returns void
language plpgsql as $$
begin
  insert into fieldwright.event_batches (transaction, occurred_at, turn)
    values (pg_current_xact_id(), now(), nextval('fieldwright.event_turn'))
    on conflict (transaction) do update set turn = excluded.turn;
  perform pg_notify('fieldwright_outbox', '');
end $$;

-- Directus says who wrote by its activity row, in the same transaction.
create or replace function fieldwright.event_actor_by_activity() returns trigger
language plpgsql as $$
begin
  if coalesce(current_setting('fieldwright.actor', true), '') <> '' then
    return null;
  end if;
  update fieldwright.domain_events e
  set actor_user = a."user", source = 'directus',
    via = case when a.origin is null then 'api' else 'browser' end,
    persona = (
      select string_agg(m.persona, ',' order by m.persona) from memberships m
      where m."user" = a."user" and m.company = e.company and m.is_active
    )
  from (select "user", origin from written limit 1) a
  where e.transaction = pg_current_xact_id() and e.occurred_at = now() and e.source = 'system';
  return null;
end $$;

drop trigger if exists fieldwright_event_actor on directus_activity;
create trigger fieldwright_event_actor after insert on directus_activity
  referencing new table as written
  for each statement execute function fieldwright.event_actor_by_activity();

-- Makes the partitions of this month and the next ones, and drops those whose every event is older
-- than `keep_months`; none when that is 0. Answers what it did.
create or replace function fieldwright.turn_event_months(ahead integer, keep_months integer)
returns text[] language plpgsql as $$
declare
  first_day date;
  part text;
  made text[] := '{}';
  found_part record;
begin
  perform pg_advisory_xact_lock(4711500);
  for first_day in
    select generate_series(date_trunc('month', now() at time zone 'UTC'),
      date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead), '1 month')::date
  loop
    part := 'domain_events_' || to_char(first_day, 'YYYY_MM');
    continue when to_regclass('fieldwright.' || part) is not null;
    execute format('create table fieldwright.%I (like fieldwright.domain_events including defaults including constraints)', part);
    execute format(
      'with moved as (delete from fieldwright.domain_events_default
         where occurred_at >= %1$L and occurred_at < %2$L returning *)
       insert into fieldwright.%3$I select * from moved',
      first_day || ' 00:00+00', (first_day + interval '1 month')::date || ' 00:00+00', part);
    execute format(
      'alter table fieldwright.domain_events attach partition fieldwright.%I for values from (%L) to (%L)',
      part, first_day || ' 00:00+00', (first_day + interval '1 month')::date || ' 00:00+00');
    made := made || ('+' || part);
  end loop;
  if keep_months > 0 then
    for found_part in
      select c.relname::text as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'fieldwright.domain_events'::regclass
        and c.relname ~ '^domain_events_[0-9]{4}_[0-9]{2}$'
        and to_date(right(c.relname, 7), 'YYYY_MM') + make_interval(months => 1)
          <= (now() at time zone 'UTC') - make_interval(months => keep_months)
    loop
      execute format('drop table fieldwright.%I', found_part.name);
      made := made || ('-' || found_part.name);
    end loop;
  end if;
  return made;
end $$;

select fieldwright.turn_event_months(2, 0);
